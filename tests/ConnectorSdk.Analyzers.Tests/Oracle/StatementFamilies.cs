namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The kinds of statements that programs are made of.</summary>
internal static partial class StatementFamilies
{
    public static IEnumerable<StatementFamily> Create()
    {
        List<StatementFamily> families =
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
            StatementFamily.OfNested(EscapeStatements.All),
            StatementFamily.Of(NullableTests.All),
            StatementFamily.Of(NestedTryStatements.All),
            StatementFamily.Of(ListStatements.All),
            StatementFamily.Of(DelegateStatements.All),
            StatementFamily.Of(NumberTests.All),
            StatementFamily.Of(NullTests.All),
            StatementFamily.Of(ConditionalCalls.All),
            StatementFamily.Of(ReferenceStatements.All),
            StatementFamily.Of(OperatorStatements.All),
            StatementFamily.Of(StaticStatements.All),
            StatementFamily.Of(ThrowingStatements.All),
            StatementFamily.Of(ContainerStatements.All),
            StatementFamily.Of(QueryStatements.All),
            StatementFamily.Of(ValueStatements.All),
        ];
        AddLatest(families);
        return families;
    }

    /// <summary>Adds what only the newest compiler understands.</summary>
    static partial void AddLatest(List<StatementFamily> families);
}
