namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Calls that the compiler omits together with their arguments.</summary>
internal static class ConditionalCalls
{
    private const string Construct = "call that is left out";

    private static readonly FormText _text = FormText.Read("ConditionalCalls");

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _text["calls"].SelectMany(call => _text["arguments"].Select(argument => new TemplateForm(
            Construct,
            (argument.Contains("t$N", StringComparison.Ordinal) ? "$T t$N = null;\n" : "") + Fill(call, argument),
            _text.Members))),
        .. _text["calls"].SelectMany(call => _text["numbers"].Select(number => WithNumber(call, number.Split('\n')))),
        .. _text[Construct].Select(form => new TemplateForm(Construct, form, _text.Members)),
    ];

    /// <param name="call">The call.</param>
    /// <param name="number">A variable, the change of it in the call, and a port.</param>
    private static TemplateForm WithNumber(string call, string[] number) => new(
        "number in a call that is left out",
        $"{number[0]}\n{Fill(call, number[1])}\n$value _ = SendConnector.NewInternal(\"a\").WithPort({number[2]}).Build();",
        _text.Members);

    private static string Fill(string call, string argument) => call.Replace("%", argument, StringComparison.Ordinal);
}
