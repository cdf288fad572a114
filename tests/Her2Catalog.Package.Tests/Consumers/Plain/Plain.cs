using Her2Catalog;

public static class Plain
{
    public static string Name => Her2.Variants.L755S.Name;
}
