using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>
/// The base of all generated builders. A builder is mutable and returns itself from every setter; setting a parameter again
/// replaces its value. It isn't safe for use by several threads at a time.
/// </summary>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
[DebuggerDisplay("{DebuggerText,nq}")]
public abstract partial class CmdletBuilder<TBuilder>
    where TBuilder : CmdletBuilder<TBuilder>
{
    private static CmdletDescriptor? _descriptor;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ParameterTable _values;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private List<CommandParameter>? _undocumented;

    /// <summary>Makes a builder without any parameter set.</summary>
    protected CmdletBuilder()
    {
    }

    /// <summary>The command so far, without a check.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string DebuggerText => PowerShellWriter.Render(Descriptor.Cmdlet, Arguments().All);

    private static CmdletDescriptor Descriptor => _descriptor ??= CmdletDescriptor.Read(typeof(TBuilder));

    /// <summary>
    /// Sets a parameter that the cmdlet's document doesn't know. Such parameters are rendered last. The name of a documented
    /// parameter, in any case, sets that one.
    /// </summary>
    /// <param name="name">The parameter's name without the hyphen: letters, digits and underscores, no digit first.</param>
    /// <param name="value">
    /// Null (<c>$null</c>), a <see cref="bool"/>, a number, a text, an enum member, a <see cref="TimeSpan"/>, a
    /// <see cref="DateTime"/>, a <see cref="Guid"/>, a value type of this library, a table or list of such values, or a
    /// <see cref="CmdletVariable"/>. Any other object renders as a variable.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> can't be a parameter's name, or <paramref name="value"/> is a list that holds what
    /// isn't text, for a parameter that the document doesn't know, or a variable without a name.
    /// </exception>
    public TBuilder WithParameter(string name, object? value)
    {
        if (!ParameterName.IsValid(name ?? throw new ArgumentNullException(nameof(name))))
        {
            throw new ArgumentException(
                $"'{name}' is not a valid parameter name. A parameter name starts with a letter or an underscore, "
                + "and contains only letters, digits, and underscores.",
                nameof(name));
        }

        var parameter = Descriptor.Find(name) ?? Undocumented(name);
        return Set(parameter.Index, LooseValue.Read(value, parameter.Facts, mayHoldObjects: parameter.Facts is not null));
    }

    /// <summary>
    /// Finds every rule of the cmdlet's document that the command certainly breaks: errors first, then warnings, each in the
    /// order of the document. What depends on something that isn't known here isn't reported.
    /// </summary>
    /// <returns>The violations; empty for a command that breaks no rule.</returns>
    public IReadOnlyList<CmdletViolation> Validate() => CmdletValidator.Validate(Descriptor, Arguments());

    /// <summary>Makes the command. Setting the builder afterwards doesn't change it. Warnings don't hinder.</summary>
    /// <exception cref="CmdletValidationException">
    /// The cmdlet's document forbids the command; the message lists every error.
    /// </exception>
    public CmdletCommand Build()
    {
        var descriptor = Descriptor;
        var arguments = Arguments();
        var violations = CmdletValidator.Validate(descriptor, arguments);
        if (violations.Count > 0 && violations[0].Severity == RuleSeverity.Error)
        {
            throw new CmdletValidationException(descriptor.Cmdlet, violations);
        }

        return new CmdletCommand(descriptor.Cmdlet, arguments.All);
    }

    /// <summary>Setters are called in any order; commands have that of the document.</summary>
    private GivenArguments Arguments()
    {
        var descriptor = Descriptor;
        var arguments = new CmdletArgument[_values.Count];
        for (var position = 0; position < arguments.Length; position++)
        {
            var (index, value) = _values[position];
            arguments[_values.RankOf(index)] = new CmdletArgument(ParameterAt(index, descriptor), value);
        }

        return new GivenArguments(_values.Given, arguments);
    }

    private CommandParameter ParameterAt(int index, CmdletDescriptor descriptor)
        => _undocumented is { } more && index >= descriptor.ParameterCount && index - descriptor.ParameterCount < more.Count
            ? more[index - descriptor.ParameterCount]
            : descriptor.ParameterAt(index);

    private CommandParameter Undocumented(string name)
    {
        _undocumented ??= [];
        var known = _undocumented.Find(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            known = new CommandParameter(name, Descriptor.ParameterCount + _undocumented.Count, null);
            _undocumented.Add(known);
        }

        return known;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TBuilder Set(int index, ParameterValue value)
    {
        _values.Set(index, value);
        return (TBuilder)this;
    }
}
