using Her2Catalog;

public static class Mistakes
{
    public static Her2.Variant Contradicts() => Her2.Variant.Parse("p.K755S");

    public static Her2.Variant Unlisted() => Her2.Variant.Parse("p.L755Q");

    public static Her2.Variant Published() => Her2.Variants.A775_G776insYVMA;
}
