using System.Runtime.CompilerServices;

// Tests put a front end that fails in place of ours.
[assembly: InternalsVisibleTo("Her2Catalog.Generator.Tests")]
