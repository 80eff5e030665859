namespace ConnectorSdk;

/// <content>
/// The setters that generated code calls, one for each kind of value. A null value leaves the parameter unchanged. Only
/// <see cref="SetNull"/> and <see cref="InitializeText"/> send <c>$null</c>. Each name has one signature that takes the value
/// as it is, because overloads and conversions in generated code take most of the compiler's time.
/// </content>
public abstract partial class CmdletBuilder<TBuilder>
{
    private TBuilder Unchanged => (TBuilder)this;

    /// <summary>Sets a parameter to <c>$null</c>.</summary>
    /// <param name="index">The index of the parameter in the table of <see cref="CmdletParametersAttribute"/>.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetNull(int index) => Set(index, ParameterValue.Null);

    /// <summary>Sets a Boolean parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetBoolean(int index, bool? value)
        => value is { } known ? Set(index, ParameterValue.Boolean(known)) : Unchanged;

    /// <summary>Sets a switch parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetSwitch(int index, bool? value)
        => value is { } known ? Set(index, ParameterValue.Switch(known)) : Unchanged;

    /// <summary>Sets an integer parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetInteger(int index, long? value)
        => value is { } known ? Set(index, ParameterValue.OfInteger(known)) : Unchanged;

    /// <summary>Sets a numeric parameter whose values a <see cref="long"/> can't represent.</summary>
    /// <typeparam name="T">
    /// The type of the number: <see cref="double"/>, <see cref="float"/>, <see cref="decimal"/>, or <see cref="ulong"/>.
    /// </typeparam>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetNumber<T>(int index, T? value)
        where T : struct, IFormattable
        => value is { } known ? Set(index, ParameterValueConverter.FromNumber(known)) : Unchanged;

    /// <summary>Sets a string parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The string, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetText(int index, string? value)
        => value is null ? Unchanged : Set(index, ParameterValue.OfText(value));

    /// <summary>Sets a string parameter to an argument that is required.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The string, or <see langword="null"/> for <c>$null</c>.</param>
    /// <returns>This builder.</returns>
    protected TBuilder InitializeText(int index, string? value) => Set(index, ParameterValue.OfText(value));

    /// <summary>Sets a parameter to a value that is represented by its string.</summary>
    /// <typeparam name="T">The type of the value. Its string doesn't depend on the culture.</typeparam>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetValue<T>(int index, T? value)
        where T : struct
        => value is { } known ? Set(index, ParameterValue.OfText(known.ToString())) : Unchanged;

    /// <summary>Sets a parameter to an enum member.</summary>
    /// <typeparam name="TEnum">The type of the enum.</typeparam>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="names">
    /// The PowerShell spelling of every member, indexed by its number. The array must not change afterwards.
    /// </param>
    /// <param name="value">The member, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    protected TBuilder SetName<TEnum>(int index, string[] names, TEnum? value)
        where TEnum : struct, Enum
        => value is not { } known ? Unchanged
            : EnumMemberTable<TEnum>.Find(names, known) is { } member ? Set(index, ParameterValue.Name(member))
            : throw NotMember<TEnum>(index, nameof(value), known);

    /// <summary>Sets a list parameter to the specified enum members.</summary>
    /// <typeparam name="TEnum">The type of the enum.</typeparam>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="names">The PowerShell spelling of every member, indexed by its number.</param>
    /// <param name="values">The members, or <see langword="null"/> to leave the parameter as it is. They are copied.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    protected TBuilder SetNames<TEnum>(int index, string[] names, IEnumerable<TEnum>? values)
        where TEnum : struct, Enum
        => values is null ? Unchanged
            : EnumMemberTable<TEnum>.FindAll(names, [.. values], out var wrong) is { } members
                ? Set(index, ParameterValue.NameList(members))
                : throw NotMember<TEnum>(index, nameof(values), wrong);

    /// <summary>Sets a time span parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetTimeSpan(int index, TimeSpan? value)
        => value is { } known ? Set(index, ParameterValue.OfTimeSpan(known)) : Unchanged;

    /// <summary>Sets a date parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">
    /// The value, or <see langword="null"/> to leave the parameter as it is. Its kind (UTC, local) is kept.
    /// </param>
    /// <returns>This builder.</returns>
    protected TBuilder SetDateTime(int index, DateTime? value)
        => value is { } known ? Set(index, ParameterValue.OfDateTime(known)) : Unchanged;

    /// <summary>Sets a GUID parameter.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">The value, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetGuid(int index, Guid? value)
        => value is { } known ? Set(index, ParameterValue.OfGuid(known)) : Unchanged;

    /// <summary>Sets a list parameter to the specified strings.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="values">The strings, or <see langword="null"/> to leave the parameter as it is. They are copied.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetTexts(int index, IEnumerable<string?>? values)
        => values is null ? Unchanged : Set(index, ParameterValue.List([.. values]));

    /// <summary>Sets a list parameter to the specified values, each represented by its string.</summary>
    /// <typeparam name="T">The type of the values. Their strings don't depend on the culture.</typeparam>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="values">The elements, or <see langword="null"/> to leave the parameter as it is. They are copied.</param>
    /// <returns>This builder.</returns>
    protected TBuilder SetList<T>(int index, IEnumerable<T>? values)
        => values is null ? Unchanged : Set(index, ParameterValue.List([.. values.Select(ParameterValueConverter.ToItemText)]));

    /// <summary>Sets a parameter to a change of a stored list. Rules check only whether the parameter is set.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="change">The values to add and to remove.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The change is empty.</exception>
    protected TBuilder SetChange(int index, ListChange change) => change.IsEmpty
        ? throw new ArgumentException("The change must add or remove at least one value.", nameof(change))
        : Set(index, ParameterValue.Object(change));

    /// <summary>
    /// Sets a parameter to an object. A table and a <see cref="CmdletScript"/> are rendered as an expression that creates them.
    /// Any other object is rendered as a variable. Rules don't check the value.
    /// </summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">
    /// The object or a <see cref="CmdletVariable"/>, or <see langword="null"/> to leave the parameter as it is.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The variable has no name.</exception>
    protected TBuilder SetVariable(int index, object? value)
        => value is null ? Unchanged : Set(index, ParameterValue.Object(value));

    /// <summary>Sets a list parameter to the specified objects.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="values">
    /// The objects or variables, or <see langword="null"/> to leave the parameter as it is. The list is copied.
    /// </param>
    /// <returns>This builder.</returns>
    protected TBuilder SetVariables(int index, IEnumerable<object?>? values)
        => values is null ? Unchanged : Set(index, ParameterValue.Objects([.. values]));

    /// <summary>Sets a parameter of type <c>Object</c>, which accepts a value of any type.</summary>
    /// <param name="index">The index of the parameter.</param>
    /// <param name="value">
    /// A value that <see cref="WithParameter"/> accepts, or a list of any objects, or <see langword="null"/> to leave the
    /// parameter as it is.
    /// </param>
    /// <returns>This builder.</returns>
    protected TBuilder SetObject(int index, object? value)
        => value is null
            ? Unchanged
            : Set(index, ParameterValueConverter.FromObject(value, Descriptor.ParameterAt(index).Facts, mayHoldObjects: true));

    private ArgumentOutOfRangeException NotMember<TEnum>(int index, string argument, object value)
        where TEnum : struct, Enum
        => new(
            argument,
            value,
            $"The enum {EnumMemberTable<TEnum>.TypeName}, the type of the parameter {ParameterAt(index, Descriptor).Name} of"
            + $" {CmdletName}, has no such member.");
}
