namespace ConnectorSdk.Testing.Facts;

/// <summary>Provides the kinds of facts as they are spelled in the table.</summary>
internal static class FactKind
{
    /// <summary>The properties that form the key of an object, separated by commas.</summary>
    public const string Unique = "unique";

    /// <summary>The default value of a property.</summary>
    public const string Default = "default";

    /// <summary>
    /// The default value of a property if a switch is set, or if a parameter that isn't a property has a value:
    /// <c>Client=ExchangeUsers;Custom=None</c>.
    /// </summary>
    public const string DefaultIf = "default-if";

    /// <summary>The form in which the server stores a value.</summary>
    public const string Canonical = "canonical";

    /// <summary>A property that the server sets.</summary>
    public const string ReadOnly = "readonly";

    /// <summary>A parameter that isn't a property.</summary>
    public const string WriteOnly = "writeonly";

    /// <summary>A property with the value of another property.</summary>
    public const string Alias = "alias";

    /// <summary>A property whose text contains other properties in braces.</summary>
    public const string Template = "template";

    /// <summary>A property with the same value for all objects.</summary>
    public const string Constant = "constant";

    /// <summary>A property that hides objects for which it is true, unless the parameter is set.</summary>
    public const string HiddenUnless = "hidden-unless";

    /// <summary>The value that the server enforces in a restricted organization.</summary>
    public const string Forced = "forced";

    /// <summary>The warning if a value is enforced on a new object.</summary>
    public const string NewWarning = "new-warning";

    /// <summary>The warning if a value is enforced on an existing object.</summary>
    public const string SetWarning = "set-warning";
}
