# awk -f join_maf.awk TABLE FILE > OUT: exact names, six columns.
BEGIN { FS = "\t" }
NR == 1 { next }
FNR == NR { table[$1] = "\t" $2 "\t" $3 "\t" $4 "\t" $5 "\t" $6 "\t" $7; next }
is_read {
    if ($gene != "ERBB2") { print $0 "\t\t\t\t\t\t"; next }
    name = $coding == "" ? $protein : $coding
    print $0 (name in table ? table[name] : table["*"])
    next
}
/^#/ { print; next }
{
    for (i = 1; i <= NF; i++) column[$i] = i
    gene = column["Hugo_Symbol"]; coding = column["HGVSc"]; protein = column["HGVSp_Short"]
    is_read = 1
    print $0 "\tHER2_Variant\tHER2_Match\tHER2_OncomineDxTargetTest\tHER2_Guardant360Cdx\tHER2_LungCancerCompactPanel\tHER2_AmoyDxLungCancerPanel"
}
