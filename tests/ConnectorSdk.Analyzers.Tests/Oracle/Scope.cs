namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What the statements of a function may use.</summary>
internal sealed class Scope
{
    private static readonly string[] _flags = ["p", "q", "r"];

    private static readonly string[] _numbers = ["25", "70000", "60"];

    private Scope(string leave, IEnumerable<string> builders, IEnumerable<string> flags, IEnumerable<string> numbers)
        => (Leave, Builders, Flags, Numbers) = (leave, [.. builders], [.. flags], [.. numbers]);

    /// <summary>What is done with a command: it is returned, or dropped.</summary>
    public string Leave { get; private init; }

    public List<string> Builders { get; }

    public List<string> Flags { get; }

    public List<string> Numbers { get; }

    /// <summary>The method that runs.</summary>
    public static Scope OfRun() => new("return ", ["b"], _flags, _numbers[..1]);

    /// <summary>A method beside it, with parameters of its own; the inputs are static fields there.</summary>
    public static Scope OfMethod(IReadOnlyList<string> builders, IReadOnlyList<string> flags)
        => new("_ = ", builders, flags.Count > 0 ? flags : _flags, _numbers);

    /// <summary>A lambda or local function in it, which uses the same variables.</summary>
    public Scope ToNested() => new("_ = ", Builders, Flags, Numbers);
}
