namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Calls of methods outside of the program that take or return builders.</summary>
internal static class HelperStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        Form(
            "void helper",
            x => $"{x.Name}({x.Builder}, {x.Condition});",
            x => $"static void {x.Name}({x.Type} x, bool f) {{ x.{x.First}; if (f) {{ x.{x.Second}; }} }}"),
        Form(
            "fluent helper",
            x => $"{x.Builder} = {x.Name}({x.Builder}, {x.Condition});",
            x => $"static {x.Type} {x.Name}({x.Type} x, bool f) => f ? x.{x.First} : x.{x.Second};"),
        Form(
            "factory",
            x => $"{x.Builder} = {x.Name}({x.Condition});",
            x => $"static {x.Type} {x.Name}(bool f) => {x.Creation}.{x.First};"),
        Form(
            "recursive helper",
            x => $"{x.Name}({x.Builder}, {x.Condition});",
            x => $"static void {x.Name}({x.Type} x, bool f) {{ if (f) {{ {x.Name}(x, false); }} x.{x.First}; }}"),
        Form(
            "chained helpers",
            x => $"{x.Builder} = {x.Name}({x.Builder}, {x.Condition});",
            x => $"""
                static {x.Type} {x.Name}({x.Type} x, bool f) => {x.Name}Inner(x.{x.First}, f);
                static {x.Type} {x.Name}Inner({x.Type} x, bool f) => f ? x : x.{x.Second};
                """),
        Form("extension helper", x => $"{x.Builder}.Same({x.Condition}).{x.Setter};", _ => ""),
        Form(
            "named arguments",
            x => $"{x.Name}(f: {x.Condition}, x: {x.Builder});",
            x => $"static void {x.Name}({x.Type} x, bool f) {{ if (f) {{ x.{x.First}; }} else {{ x.{x.Second}; }} }}"),
        Form(
            "optional argument",
            x => $"{x.Name}({x.Builder});",
            x => $"static void {x.Name}({x.Type} x, bool f = true) {{ if (f) {{ x.{x.First}; }} else {{ x.{x.Second}; }} }}"),
        Form(
            "generic helper",
            x => $"{x.Name}({x.Builder}, {x.Condition}).{x.Setter};",
            x => $"static T {x.Name}<T>(T x, bool f) where T : class => x;"),
        Form(
            "ref helper",
            x => $"{x.Name}(ref {x.Builder}, {x.Condition});",
            x => $"static void {x.Name}(ref {x.Type} x, bool f) {{ if (f) {{ x = {x.Creation}; }} x.{x.First}; }}"),
        Form(
            "out helper",
            x => $"{x.Name}(out {x.Builder}, {x.Condition});",
            x => $"static void {x.Name}(out {x.Type} x, bool f) {{ x = {x.Creation}; if (f) {{ x.{x.First}; }} }}"),
        Form(
            "in helper",
            x => $"{x.Name}(in {x.Builder}, {x.Condition});",
            x => $"static void {x.Name}(in {x.Type} x, bool f) => x.{x.First};"),
        TwoReferences,
        Form(
            "choosing helper",
            x => $"{x.Builder} = {x.Name}({x.Builder}, {x.OtherBuilder}, {x.Condition});",
            x => $"static {x.Type} {x.Name}({x.Type} x, {x.Type} y, bool f) "
                + "{ if (f) { x = y; } else { y = x; } return x; }"),
    ];

    /// <summary>The analyzer reports nothing if both references are to the same variable.</summary>
    private static void TwoReferences(ProgramText text, Action body)
    {
        var (name, x, y) = (text.Name("Helper"), text.Builder(), text.Builder());
        text.Use(x == y ? ProgramWriter.Escape : "two references", $"{name}(ref {x}, ref {y}, {text.Condition()});");
        var type = text.Setters.Type;
        var setter = text.Setters.Call(() => "f", () => "70000");
        text.Helpers.Add($"static void {name}(ref {type} x, ref {type} y, bool f) {{ if (f) {{ x = y; }} y.{setter}; }}");
    }

    private static StatementForm Form(string construct, Func<HelperParts, string> call, Func<HelperParts, string> helper)
        => (text, _) =>
        {
            var parts = new HelperParts(
                text.Name("Helper"),
                text.Builder(),
                text.Builder(),
                text.Condition(),
                text.Setter(),
                text.Setters.Type,
                text.Setters.Creation,
                text.Setters.Call(() => "f", () => "70000"),
                text.Setters.Call(() => "!f", () => "60"));
            text.Use(construct, call(parts));
            text.Helpers.AddRange(helper(parts).Split('\n'));
        };
}

/// <summary>The parts of a helper method and its call.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Builder">An existing builder.</param>
/// <param name="OtherBuilder">Another builder, or the same one.</param>
/// <param name="Condition">An argument of the call.</param>
/// <param name="Setter">A setter at the call.</param>
/// <param name="Type">The type of the builders.</param>
/// <param name="Creation">A new builder.</param>
/// <param name="First">A setter in the method, whose Boolean parameter is <c>f</c>.</param>
/// <param name="Second">Another setter.</param>
internal sealed record HelperParts(
    string Name,
    string Builder,
    string OtherBuilder,
    string Condition,
    string Setter,
    string Type,
    string Creation,
    string First,
    string Second);
