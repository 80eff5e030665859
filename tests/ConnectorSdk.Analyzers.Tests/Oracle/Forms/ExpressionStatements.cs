namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Expressions that choose between builders, or whether to call one.</summary>
internal static class ExpressionStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, _) => text.Use("?:", $"{text.Builder()} = {text.Condition()} ? {text.Builder()} : {text.Builder()};"),
        (text, _) => text.Use("??", $"{text.Builder()} = ({text.Condition()} ? null : {text.Builder()}) ?? {text.Builder()};"),
        CoalescingAssignment,
        (text, _) => text.Use("?.", $"{text.Builder()}?.{text.Setter()}.{text.Setter()};"),
        (text, _) => text.Use("&&", $"_ = {text.Condition()} && {text.Builder()}.{text.Setter()} != null;"),
        (text, _) => text.Use("||", $"_ = {text.Condition()} || {text.Builder()}.{text.Setter()} is null;"),
        (text, _) => text.Use(
            "conditional setter",
            $"_ = {text.Condition()} ? {text.Builder()}.{text.Setter()} : {text.Builder()}.{text.Setter()};"),
        (text, _) => text.Use(
            "switch expression",
            $"{text.Builder()} = n switch {{ 0 => {text.Builder()}.{text.Setter()}, "
                + $"> 1 => {text.Builder()}, _ => {text.Builder()} }};"),
        (text, _) => text.Declare(
            "switch expression of tests", text.Flags, "c",
            $"k switch {{ OutboundConnector.ConnectorType.Partner => {text.Condition()}, _ when p => true, _ => false }}"),
        (text, _) => text.Use("checked", $"checked {{ {text.Builder()}.{text.Setter()}; }}"),
    ];

    private static void CoalescingAssignment(ProgramText text, Action body)
    {
        text.Declare("??=", text.Builders, "b", $"{text.Condition()} ? {text.Builder()} : null");
        text.Lines.Add($"{text.Builders[^1]} ??= {text.Setters.Creation};");
    }
}
