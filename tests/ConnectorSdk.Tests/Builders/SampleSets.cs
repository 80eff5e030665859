namespace ConnectorSdk.Tests.Builders;

/// <summary>A cmdlet with two parameter sets, in the shape that generated code has.</summary>
internal static class SampleSets
{
    public static ByNameBuilder SetByName(string? name) => new(name);

    public static ByListBuilder SetByList(params string[] items) => new(items);

    [CmdletBuilder("Set-Sample")]
    [CmdletParameters("""
        Name|String
        Items|MultiValuedProperty
        Enabled|Boolean|$true
        """)]
    [CmdletRules("Set-Sample.md", """
        5|error|Enabled=$true => Items|Enabled needs items.
        """)]
    internal abstract class SetBuilder<TBuilder> : CmdletBuilder<TBuilder>
        where TBuilder : SetBuilder<TBuilder>
    {
        public TBuilder WithEnabled(bool? value) => SetBoolean(2, value);

        public TBuilder ClearEnabled() => SetNull(2);
    }

    [CmdletParameterSet("Name", "Name")]
    internal sealed class ByNameBuilder : SetBuilder<ByNameBuilder>
    {
        internal ByNameBuilder(string? name) => InitializeText(0, name);
    }

    [CmdletParameterSet("List", "Items")]
    internal sealed class ByListBuilder : SetBuilder<ByListBuilder>
    {
        internal ByListBuilder(string[] items) => _ = items is null ? SetNull(1) : SetList(1, items);
    }
}
