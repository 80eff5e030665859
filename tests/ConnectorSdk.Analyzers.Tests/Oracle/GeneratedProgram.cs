namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>A method <c>Run</c> that builds commands, with its helper methods.</summary>
/// <param name="Choices">The choices that the program was written from.</param>
/// <param name="Type">The name of the namespace that contains the class with the methods.</param>
/// <param name="Lines">The lines of the source.</param>
/// <param name="Checks">The checks by their line.</param>
/// <param name="Start">The first line after the declaration of the inputs.</param>
/// <param name="Constructs">The constructs in the program.</param>
internal sealed record GeneratedProgram(
    IReadOnlyList<int> Choices,
    string Type,
    IReadOnlyList<string> Lines,
    IReadOnlyDictionary<int, Check> Checks,
    int Start,
    IReadOnlySet<string> Constructs)
{
    public string Source => string.Join('\n', Lines);

    /// <summary>The program without the declaration of its inputs.</summary>
    public string Body => string.Join('\n', Lines.Skip(Start));

    /// <summary>The same program, with code that reports the current check.</summary>
    public string TracedSource
        => string.Join('\n', Lines.Select((line, i) => Checks.TryGetValue(i, out var check) ? check.Trace(line) : line));

    /// <summary>Determines whether a construct is the only one, apart from those in all programs.</summary>
    public bool IsOnly(string construct)
        => Constructs.All(other => other == construct
            || other is ProgramWriter.Escape or ProgramWriter.Handler or ProgramWriter.If or ProgramText.Test);
}

/// <summary>A judged location in a program.</summary>
/// <param name="Number">The number of the check.</param>
/// <param name="Kind">The kind of code that is judged.</param>
internal sealed record Check(int Number, CheckKind Kind)
{
    /// <summary>The calls that check a builder.</summary>
    public static IReadOnlyList<string> Calls { get; } =
        [".Build()", ".InvokeAsync(Idle.Exchange)", ".StreamAsync(Idle.Exchange)"];

    /// <summary>Gets the line with code that reports this check.</summary>
    public string Trace(string line)
    {
        var call = Calls.FirstOrDefault(call => line.Contains(call, StringComparison.Ordinal));
        if (Kind != CheckKind.Statement && call is not null)
        {
            return line.Replace(call, FormattableString.Invariant($".At({Number}){call}"), StringComparison.Ordinal);
        }

        var entered = FormattableString.Invariant($"Trace.Enter({Number}); {line}");
        return Kind == CheckKind.Statement ? entered + " Trace.Leave();" : entered;
    }
}

/// <summary>The kind of code that is judged.</summary>
internal enum CheckKind
{
    /// <summary>A call that checks a builder, if it is reached.</summary>
    Call,

    /// <summary>A whole line.</summary>
    Statement,

    /// <summary>A call without a possible report: no run reaches it, or it is intended to throw.</summary>
    Silent,
}
