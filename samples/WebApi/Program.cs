using WebApi;

CatalogApi.Create(args).Run();
