Imports System.Text.Json
Imports Her2Catalog

Module Program
    Sub Main()
        Dim found = Her2.Find("p.(Met774_Ala775insAlaTyrValMet)")
        Console.WriteLine($"find: {found.Status} {found.Variant}")

        Dim parsed As Her2.Variant = Nothing
        Console.WriteLine(If(Her2.Variant.TryParse("p.Leu755Ser", parsed), $"parse: {parsed}", "parse: nothing"))

        Dim rejected = Her2.Find("p.K755S")
        Console.WriteLine($"explanation: {rejected.Explanation}")

        Dim answer = Her2.Assays.OncomineDxTargetTest.Interpret(found)
        Console.WriteLine($"interpret: {answer.Use} {answer.Match}")

        For Each statement In answer.Statements
            Console.WriteLine($"statement: {statement.Use} {statement.Therapy} {statement.Jurisdiction}")
        Next

        Dim json = JsonSerializer.Serialize(found.Variant)
        Console.WriteLine($"json: {json} {JsonSerializer.Deserialize(Of Her2.Variant)(json) = found.Variant}")
        Dim assay = JsonDocument.Parse(JsonSerializer.Serialize(answer)).RootElement.GetProperty("assay")
        Console.WriteLine($"answer: {assay.GetString()}")
    End Sub
End Module
