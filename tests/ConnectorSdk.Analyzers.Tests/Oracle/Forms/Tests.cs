namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Forms that test something, and set a builder on one side of the test only.</summary>
internal static class Tests
{
    /// <summary>Each test as the condition of an <c>if</c>, of an <c>else</c>, of a loop, and as a variable.</summary>
    /// <param name="tests">The constructs, what they declare, the condition, and members.</param>
    public static IEnumerable<TemplateForm> Of(params IEnumerable<(string Construct, string Before, string Condition, string Members)> tests)
        => tests.SelectMany(test => new TemplateForm[]
        {
            new(test.Construct, $"{test.Before}\nif ({test.Condition})\n{{\n$b.$fix;\n}}\nelse\n{{\n$body\n}}", test.Members),
            new(test.Construct, $"{test.Before}\nif ({test.Condition})\n{{\n$body\n}}\nelse\n{{\n$b.$fix;\n}}", test.Members),
            new(test.Construct, $"{test.Before}\nif (!({test.Condition}))\n{{\n$b.$fix;\n}}\n$body", test.Members),
            new(test.Construct, $"{test.Before}\nwhile ({test.Condition})\n{{\n$b.$fix;\nbreak;\n}}\n$body", test.Members),
            new(test.Construct, $"{test.Before}\nvar $newf = {test.Condition};\n$b = $newf ? $b.$fix : $b;", test.Members),
            new(test.Construct, $"{test.Before}\nif ({test.Condition})\n{{\n$b.$bad;\n}}\n$body", test.Members),
        });

    public static (string, string, string, string)[] Named(string construct, params (string Before, string Condition)[] tests)
        => [.. tests.Select(test => (construct, test.Before, test.Condition, ""))];
}
