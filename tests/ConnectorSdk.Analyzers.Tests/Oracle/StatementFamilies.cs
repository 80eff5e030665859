namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The kinds of statements in programs.</summary>
internal static partial class StatementFamilies
{
    /// <summary>Creates the kinds of statements that the analyzer follows.</summary>
    public static IEnumerable<StatementFamily> CreateFollowed() =>
    [
        StatementFamily.OfNested(BranchStatements.All),
        StatementFamily.OfNested(LoopStatements.All),
        StatementFamily.OfNested(ExceptionStatements.All),
        StatementFamily.OfFlat(VariableStatements.All),
        StatementFamily.OfFlat(ExpressionStatements.All),
        StatementFamily.OfFlat(HelperStatements.All),
        StatementFamily.OfFlat(NestedFunctionStatements.All),
        StatementFamily.OfFlat(ElsewhereStatements.All),
        StatementFamily.OfFlat(InterferenceStatements.All),
    ];

    /// <summary>Creates all kinds of statements.</summary>
    public static IEnumerable<StatementFamily> Create()
    {
        List<StatementFamily> families =
        [
            .. CreateFollowed(),
            StatementFamily.OfNested(EscapeStatements.All),
            StatementFamily.Of(TemplateForm.LettingGo(FormText.Read("WhenStatements").ToStatements())),
            StatementFamily.Of([.. FormText.Read("NullableTests").ToConditions()]),
            StatementFamily.Of(FormText.Read("NullableSwitches").ToStatements()),
            StatementFamily.Of(NestedTryStatements.All),
            StatementFamily.Of(ListStatements.All),
            StatementFamily.Of(FormText.Read("Delegates").ToStatements()),
            StatementFamily.Of([.. FormText.Read("NumberTests").ToConditions()]),
            OfValues("NumberValues", "> 65535"),
            StatementFamily.Of([.. FormText.Read("NullTests").ToConditions()]),
            StatementFamily.Of(FormText.Read("NullStatements").ToStatements()),
            StatementFamily.Of(FormText.Read("NullArguments").ToStatements()),
            StatementFamily.Of(ConditionalCalls.All),
            StatementFamily.Of(FormText.Read("References").ToStatements()),
            OfValues("ReferenceValues", "== 25"),
            StatementFamily.Of(FormText.Read("Operators").ToStatements()),
            OfValues("StaticValues", "> 65535"),
            StatementFamily.Of(FormText.Read("StaticBuilders").ToStatements()),
            StatementFamily.Of(ThrowingStatements.All),
            StatementFamily.Of(FormText.Read("Containers").ToStatements()),
            StatementFamily.Of(FormText.Read("Queries").ToStatements()),
            StatementFamily.Of(ValueStatements.All),
            StatementFamily.Of(FormText.Read("Expected").ToStatements()),
        ];
        AddLatest(families);
        return families;
    }

    /// <summary>Creates numbers as ports, as variables, and in comparisons.</summary>
    private static StatementFamily OfValues(string name, string comparison)
    {
        var text = FormText.Read(name);
        return StatementFamily.Of([.. text.ToPorts(), .. text.ToNumbers(), .. text.ToConditions(comparison)]);
    }

    /// <summary>Adds the statements that only the newest compiler supports.</summary>
    static partial void AddLatest(List<StatementFamily> families);
}
