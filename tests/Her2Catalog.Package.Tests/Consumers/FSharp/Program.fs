open System.Text.Json
open Her2Catalog

let found = Her2.Find "p.(Met774_Ala775insAlaTyrValMet)"
printfn $"find: {found.Status} {found.Variant}"

match Her2.Variant.TryParse "p.Leu755Ser" with
| true, variant -> printfn $"parse: {variant}"
| false, _ -> printfn "parse: nothing"

let rejected = Her2.Find "p.K755S"
printfn $"explanation: {rejected.Explanation}"

let answer = Her2.Assays.OncomineDxTargetTest.Interpret found
printfn $"interpret: {answer.Use} {answer.Match}"

for statement in answer.Statements do
    printfn $"statement: {statement.Use} {statement.Therapy} {statement.Jurisdiction}"

let json = JsonSerializer.Serialize found.Variant
printfn $"json: {json} {JsonSerializer.Deserialize<Her2.Variant> json = found.Variant}"
let assay = JsonDocument.Parse(JsonSerializer.Serialize answer).RootElement.GetProperty "assay"
printfn $"answer: {assay.GetString()}"
