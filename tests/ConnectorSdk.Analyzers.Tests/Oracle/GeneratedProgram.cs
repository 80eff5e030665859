namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>One method <c>Run</c> that builds commands, with the helper methods that it calls.</summary>
/// <param name="Choices">The choices that it was written from.</param>
/// <param name="Type">The name of the namespace that has the class with the methods.</param>
/// <param name="Lines">The source, line by line.</param>
/// <param name="Checks">The checks by their line.</param>
/// <param name="Start">The first line behind the declaration of the inputs.</param>
/// <param name="Constructs">The constructs that the program is made of.</param>
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

    /// <summary>The same program, line by line, that also says which check it is at.</summary>
    public string TracedSource
        => string.Join('\n', Lines.Select((line, i) => Checks.TryGetValue(i, out var check) ? check.Trace(line) : line));

    /// <summary>Whether a construct is the only one, but for those that all programs have.</summary>
    public bool IsOnly(string construct)
        => Constructs.All(other => other == construct
            || other is ProgramWriter.Escape or ProgramWriter.Handler or ProgramWriter.If or ProgramText.Test);
}

/// <summary>A place in a program that is judged.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What is judged.</param>
internal sealed record Check(int Number, CheckKind Kind)
{
    /// <summary>The line, which also says that the run is here.</summary>
    public string Trace(string line)
    {
        const string Call = ".Build()";
        if (Kind != CheckKind.Statement && line.Contains(Call, StringComparison.Ordinal))
        {
            return line.Replace(Call, FormattableString.Invariant($".At({Number}){Call}"), StringComparison.Ordinal);
        }

        var entered = FormattableString.Invariant($"Trace.Enter({Number}); {line}");
        return Kind == CheckKind.Statement ? entered + " Trace.Leave();" : entered;
    }
}

/// <summary>What is judged.</summary>
internal enum CheckKind
{
    /// <summary>A call of <c>Build()</c>, if it is reached.</summary>
    Call,

    /// <summary>A whole line.</summary>
    Statement,

    /// <summary>A call about which nothing is to be said: no run reaches it, or it is there to throw.</summary>
    Silent,
}
