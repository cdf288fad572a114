# awk -f join_vcf.awk TABLE FILE > OUT: exact alleles, six INFO keys.
BEGIN {
    FS = OFS = "\t"
    split("HER2_Variant HER2_Match HER2_OncomineDxTargetTest HER2_Guardant360Cdx HER2_LungCancerCompactPanel HER2_AmoyDxLungCancerPanel", key, " ")
}
FNR == NR {
    table[$1, $2, $3] = key[1] "=" $7 ";" key[2] "=" $8 ";" key[3] "=" $9 ";" key[4] "=" $10 ";" key[5] "=" $11 ";" key[6] "=" $12
    next
}
$1 == "chr17" && ($2, $4, $5) in table { $8 = ($8 == "." ? "" : $8 ";") table[$2, $4, $5]; print; next }
/^#CHROM/ { for (i = 1; i <= 6; i++) print "##INFO=<ID=" key[i] ",Number=1,Type=String,Description=\"" key[i] "\">" }
{ print }
