using Her2Catalog;

// A catalog that is not known at compile time, from its files and from its serialized tables.
ICatalog ward = CatalogFolder.Load(args[0]);
foreach (Interpretation answer in ward.InterpretAll(ward.Find("p.L755S")))
{
    Console.WriteLine(answer);
}

ICatalog tables = CatalogFile.Load(CatalogFolder.Compile(args[0]));
Console.WriteLine($"{tables.Id} {tables.CurrentEdition.Id} {tables.Digest == ward.Digest}");
