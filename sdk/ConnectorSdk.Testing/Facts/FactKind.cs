namespace ConnectorSdk.Testing.Facts;

/// <summary>The kinds of facts in the table, as it spells them.</summary>
internal static class FactKind
{
    /// <summary>The properties, separated by commas, that make the key of an object.</summary>
    public const string Unique = "unique";

    /// <summary>The value of a property that isn't given.</summary>
    public const string Default = "default";

    /// <summary>
    /// The value of a property that isn't given, by a switch that is, or by a value of a parameter that isn't a property:
    /// <c>Client=ExchangeUsers;Custom=None</c>.
    /// </summary>
    public const string DefaultIf = "default-if";

    /// <summary>The form in which the server stores a value.</summary>
    public const string Canonical = "canonical";

    /// <summary>A property that the server sets.</summary>
    public const string ReadOnly = "readonly";

    /// <summary>A parameter that isn't a property.</summary>
    public const string WriteOnly = "writeonly";

    /// <summary>A property that shows the value of another one.</summary>
    public const string Alias = "alias";

    /// <summary>A property whose text contains other properties in braces.</summary>
    public const string Template = "template";

    /// <summary>A property that is the same for all objects.</summary>
    public const string Constant = "constant";

    /// <summary>Objects for which the property is true are listed only if the parameter is given.</summary>
    public const string HiddenUnless = "hidden-unless";

    /// <summary>The value that the server enforces in a restricted organization.</summary>
    public const string Forced = "forced";

    /// <summary>The warning if a value is enforced on a new object.</summary>
    public const string NewWarning = "new-warning";

    /// <summary>The warning if a value is enforced on an existing object.</summary>
    public const string SetWarning = "set-warning";
}
