namespace ConnectorSdk;

/// <content>Copies the values of an object that a cmdlet returned.</content>
public abstract partial class CmdletBuilder<TBuilder>
{
    /// <summary>
    /// Sets the parameters of this builder to the property values of an object that a cmdlet returned. Values are converted to
    /// the form that cmdlets accept: <c>25 MB (26,214,400 bytes)</c> becomes <c>26214400B</c>. If the parameter is a domain,
    /// <c>smtp:contoso.com;1</c> becomes <c>contoso.com</c>. A parameter isn't changed if the property is null or empty, or if
    /// its value doesn't fit the type or the documented values. The identity, switches, credentials, and other objects that
    /// servers don't return aren't copied.
    /// </summary>
    /// <param name="source">The object.</param>
    /// <param name="properties">
    /// The names of the properties to copy, in any case. If there are none, all properties are copied.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// One of <paramref name="properties"/> isn't a documented parameter of this builder's parameter set.
    /// </exception>
    public TBuilder CopyFrom(CmdletObject source, params string[] properties)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        _ = properties ?? throw new ArgumentNullException(nameof(properties));
        var descriptor = Descriptor;
        var names = new HashSet<string>(properties, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in descriptor.Members)
        {
            if ((properties.Length == 0 || names.Remove(parameter.Name))
                && CopiedValue.Read(source[parameter.Name], parameter, descriptor) is { } value)
            {
                Set(parameter.Index, value);
            }
        }

        return properties.Length > 0 && names.Count > 0
            ? throw new ArgumentException(
                $"{CmdletName} has no documented parameter named {names.First()} in this parameter set.", nameof(properties))
            : (TBuilder)this;
    }
}
