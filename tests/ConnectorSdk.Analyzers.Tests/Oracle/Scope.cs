namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The variables that the statements of a function can use.</summary>
internal sealed class Scope
{
    private static readonly string[] _flags = ["p", "q", "r"];

    private static readonly string[] _numbers = ["25", "70000", "60"];

    private Scope(string leave, IEnumerable<string> builders, IEnumerable<string> flags, IEnumerable<string> numbers)
        => (Leave, Builders, Flags, Numbers) = (leave, [.. builders], [.. flags], [.. numbers]);

    /// <summary>The beginning of a statement with a command: the command is returned or discarded.</summary>
    public string Leave { get; private init; }

    public List<string> Builders { get; }

    public List<string> Flags { get; }

    public List<string> Numbers { get; }

    /// <summary>The method that runs.</summary>
    public static Scope OfRun() => new("return ", ["b"], _flags, _numbers[..1]);

    /// <summary>Another method with its own parameters. There, the inputs are static fields.</summary>
    public static Scope OfMethod(IReadOnlyList<string> builders, IReadOnlyList<string> flags)
        => new("_ = ", builders, flags.Count > 0 ? flags : _flags, _numbers);

    /// <summary>A lambda or local function in this function, with the same variables.</summary>
    public Scope ToNested() => new("_ = ", Builders, Flags, Numbers);
}
