namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The kinds of statements that programs are made of.</summary>
internal static partial class StatementFamilies
{
    /// <summary>What the analyzer follows.</summary>
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

    /// <summary>Everything.</summary>
    public static IEnumerable<StatementFamily> Create()
    {
        List<StatementFamily> families =
        [
            .. CreateFollowed(),
            StatementFamily.OfNested(EscapeStatements.All),
            StatementFamily.Of(TemplateForm.LettingGo(FormText.Read("WhenStatements").ToStatements())),
            StatementFamily.Of([.. FormText.Read("NullableTests").ToConditions(), .. FormText.Read("NullableSwitches").ToStatements()]),
            StatementFamily.Of(NestedTryStatements.All),
            StatementFamily.Of(ListStatements.All),
            StatementFamily.Of(FormText.Read("Delegates").ToStatements()),
            StatementFamily.Of([.. FormText.Read("NumberTests").ToConditions()]),
            StatementFamily.Of([.. FormText.Read("NumberValues").ToPorts(), .. FormText.Read("NumberValues").ToNumbers()]),
            StatementFamily.Of([.. FormText.Read("NullTests").ToConditions()]),
            StatementFamily.Of(FormText.Read("NullStatements").ToStatements()),
            StatementFamily.Of(ConditionalCalls.All),
            StatementFamily.Of(FormText.Read("References").ToStatements()),
            StatementFamily.Of([.. FormText.Read("ReferenceValues").ToPorts(), .. FormText.Read("ReferenceValues").ToConditions("== 25")]),
            StatementFamily.Of(FormText.Read("Operators").ToStatements()),
            StatementFamily.Of([.. FormText.Read("StaticValues").ToPorts(), .. FormText.Read("StaticValues").ToConditions("> 65535")]),
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

    /// <summary>Adds what only the newest compiler understands.</summary>
    static partial void AddLatest(List<StatementFamily> families);
}
