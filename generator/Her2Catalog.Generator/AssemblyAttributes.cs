using System.Runtime.CompilerServices;

// Tests replace the front end with one that fails.
[assembly: InternalsVisibleTo("Her2Catalog.Generator.Tests")]
