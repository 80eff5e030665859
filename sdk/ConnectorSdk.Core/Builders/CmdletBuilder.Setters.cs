namespace ConnectorSdk;

/// <content>The setters that generated code calls, one a kind of value. A null value is PowerShell's <c>$null</c>.</content>
public abstract partial class CmdletBuilder<TBuilder>
{
    /// <summary>Sets a Boolean parameter.</summary>
    /// <param name="index">The parameter's index, its place in the table of <see cref="CmdletParametersAttribute"/>.</param>
    /// <param name="value">The value.</param>
    protected TBuilder SetBoolean(int index, bool value) => Set(index, ParameterValue.Boolean(value));

    /// <summary>Sets a Boolean parameter that takes <c>$null</c> too.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetBoolean(int index, bool? value)
        => Set(index, value is { } known ? ParameterValue.Boolean(known) : ParameterValue.Null);

    /// <summary>Sets a switch.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">False renders <c>-X:$false</c>.</param>
    protected TBuilder SetSwitch(int index, bool value) => Set(index, ParameterValue.Switch(value));

    /// <summary>Sets an integer.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value.</param>
    protected TBuilder SetInteger(int index, long value) => Set(index, ParameterValue.OfInteger(value));

    /// <summary>Sets an integer that may be <c>$null</c>.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetInteger(int index, long? value)
        => Set(index, value is { } known ? ParameterValue.OfInteger(known) : ParameterValue.Null);

    /// <summary>Sets a number that no <see cref="long"/> holds, by its text.</summary>
    /// <typeparam name="T">
    /// The number's type: <see cref="double"/>, <see cref="float"/>, <see cref="decimal"/> or <see cref="ulong"/>.
    /// </typeparam>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetNumber<T>(int index, T? value)
        where T : struct, IFormattable
        => Set(index, LooseValue.OfNumber(value));

    /// <summary>Sets a text.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The text, or null for <c>$null</c>.</param>
    protected TBuilder SetText(int index, string? value) => Set(index, ParameterValue.OfText(value));

    /// <summary>Sets a member of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The parameter's index.</param>
    /// <param name="names">The PowerShell spelling of every member, by its number. It must not change afterwards.</param>
    /// <param name="value">The member's number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    protected TBuilder SetName<TEnum>(int index, string[] names, int value)
        where TEnum : struct, Enum
        => Set(
            index,
            EnumMembers<TEnum>.Find(names, value) is { } member
                ? ParameterValue.Name(member)
                : throw NotMember<TEnum>(index, nameof(value), value));

    /// <summary>Sets a member of an enum, or <c>$null</c>.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The parameter's index.</param>
    /// <param name="names">The PowerShell spelling of every member, by its number. It must not change afterwards.</param>
    /// <param name="value">The member's number, or null for <c>$null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    protected TBuilder SetName<TEnum>(int index, string[] names, int? value)
        where TEnum : struct, Enum
        => value is { } known ? SetName<TEnum>(index, names, known) : Set(index, ParameterValue.Null);

    /// <summary>Sets a list of enum members.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The parameter's index.</param>
    /// <param name="names">The PowerShell spelling of every member, by its number.</param>
    /// <param name="values">The members, or null for <c>$null</c>. They are copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    protected TBuilder SetNames<TEnum>(int index, string[] names, IEnumerable<TEnum>? values)
        where TEnum : struct, Enum
        => values is null ? Set(index, ParameterValue.Null)
            : EnumMembers<TEnum>.FindAll(names, [.. values], out var wrong) is { } members
                ? Set(index, ParameterValue.NameList(members))
                : throw NotMember<TEnum>(index, nameof(values), wrong);

    /// <summary>Sets a time span.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value.</param>
    protected TBuilder SetTimeSpan(int index, TimeSpan value) => Set(index, ParameterValue.OfTimeSpan(value));

    /// <summary>Sets a time span that may be <c>$null</c>.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetTimeSpan(int index, TimeSpan? value)
        => Set(index, value is { } known ? ParameterValue.OfTimeSpan(known) : ParameterValue.Null);

    /// <summary>Sets a date.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value; its kind (UTC, local) is kept.</param>
    protected TBuilder SetDateTime(int index, DateTime value) => Set(index, ParameterValue.OfDateTime(value));

    /// <summary>Sets a date that may be <c>$null</c>.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetDateTime(int index, DateTime? value)
        => Set(index, value is { } known ? ParameterValue.OfDateTime(known) : ParameterValue.Null);

    /// <summary>Sets a GUID.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value.</param>
    protected TBuilder SetGuid(int index, Guid value) => Set(index, ParameterValue.OfGuid(value));

    /// <summary>Sets a GUID that may be <c>$null</c>.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The value, or null for <c>$null</c>.</param>
    protected TBuilder SetGuid(int index, Guid? value)
        => Set(index, value is { } known ? ParameterValue.OfGuid(known) : ParameterValue.Null);

    /// <summary>Sets a list of texts.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="values">The texts, or null for <c>$null</c>. They are copied.</param>
    protected TBuilder SetTexts(int index, IEnumerable<string?>? values)
        => Set(index, values is null ? ParameterValue.Null : ParameterValue.List([.. values]));

    /// <summary>Sets a list of anything that has a text.</summary>
    /// <typeparam name="T">The elements' type; an element's text is culture-independent.</typeparam>
    /// <param name="index">The parameter's index.</param>
    /// <param name="values">The elements, or null for <c>$null</c>. They are copied.</param>
    protected TBuilder SetList<T>(int index, IEnumerable<T>? values)
        => Set(index, values is null ? ParameterValue.Null : ParameterValue.List([.. values.Select(LooseValue.ToItemText)]));

    /// <summary>Sets a change of a stored list. Rules know only that it is given.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="change">The values to add and to remove.</param>
    /// <exception cref="ArgumentException">The change is empty.</exception>
    protected TBuilder SetChange(int index, ListChange change) => change.IsEmpty
        ? throw new ArgumentException("The change must add or remove at least one value.", nameof(change))
        : Set(index, ParameterValue.Object(change));

    /// <summary>
    /// Sets a parameter to an object. A table and a <see cref="CmdletScript"/> render as an expression that creates them; any
    /// other object renders as a variable. Rules don't check its value.
    /// </summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">The object or a <see cref="CmdletVariable"/>, or null for <c>$null</c>.</param>
    /// <exception cref="ArgumentException">The variable has no name.</exception>
    protected TBuilder SetVariable(int index, object? value) => Set(index, ParameterValue.Object(value));

    /// <summary>Sets a list parameter to the specified objects.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="values">The objects or variables, or null for <c>$null</c>. The list is copied.</param>
    protected TBuilder SetVariables(int index, IEnumerable<object?>? values)
        => Set(index, values is null ? ParameterValue.Null : ParameterValue.Objects([.. values]));

    /// <summary>Sets a parameter of type <c>Object</c>, which accepts a value of any type.</summary>
    /// <param name="index">The parameter's index.</param>
    /// <param name="value">A value that <see cref="WithParameter"/> accepts, or a list of any objects.</param>
    protected TBuilder SetObject(int index, object? value)
        => Set(index, LooseValue.Read(value, Descriptor.ParameterAt(index).Facts, mayHoldObjects: true));

    private ArgumentOutOfRangeException NotMember<TEnum>(int index, string argument, object value)
        where TEnum : struct, Enum
        => new(
            argument,
            value,
            $"The enum {EnumMembers<TEnum>.TypeName}, the type of the parameter {ParameterAt(index, Descriptor).Name} of"
            + $" {CmdletName}, has no such member.");
}
