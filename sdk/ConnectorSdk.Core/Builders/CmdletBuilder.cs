using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>
/// The base of all generated builders. A builder is mutable and returns itself from every setter; setting a parameter again
/// replaces its value. A setter that is called with null has no effect, so options that may be null need no test. To send
/// <c>$null</c>, call the <c>Clear</c> method of the parameter, or <see cref="WithParameter"/>. A builder isn't safe for use by
/// several threads at a time.
/// </summary>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
[DebuggerDisplay("{DebuggerText,nq}")]
public abstract partial class CmdletBuilder<TBuilder> : ICmdletBuilder
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
    private string DebuggerText => PowerShellWriter.Render(Descriptor.Name, Arguments().All);

    /// <inheritdoc/>
    public string CmdletName => Descriptor.Cmdlet;

    /// <summary>
    /// Always the same instance, whichever thread asks first: arguments are matched with rules by the identity of the
    /// descriptor's parameters.
    /// </summary>
    private static CmdletDescriptor Descriptor
        => _descriptor
            ?? Interlocked.CompareExchange(ref _descriptor, CmdletDescriptor.Read(typeof(TBuilder)), null)
            ?? _descriptor;

    /// <summary>
    /// Sets a parameter that the cmdlet's document doesn't know. Such parameters are rendered last. The name of a documented
    /// parameter, in any case, sets that one: its value is converted and checked as by the parameter's own method.
    /// </summary>
    /// <param name="name">The parameter's name without the hyphen: letters, digits and underscores, no digit first.</param>
    /// <param name="value">
    /// Null (<c>$null</c>), a <see cref="bool"/>, a number, a text, an enum member, a <see cref="TimeSpan"/>, a
    /// <see cref="DateTime"/>, a <see cref="Guid"/>, a value type of this library, a table or list of such values, or a
    /// <see cref="CmdletVariable"/>. Any other object renders as a variable. For a documented parameter, a text is converted to
    /// the parameter's type: <c>"25"</c> to an integer, <c>"true"</c> to a Boolean, and the name of an enum member, in any case,
    /// to that member.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> can't be a parameter's name; or <paramref name="value"/> is a variable without a name, a list of
    /// objects that can't be written as text, for a parameter that the document doesn't know, or a value that the type of a
    /// documented parameter can't hold.
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

        var descriptor = Descriptor;
        if (descriptor.Find(name) is { } documented)
        {
            return Set(documented.Index, DocumentedValue.Read(value, documented, descriptor));
        }

        var undocumented = Undocumented(name);
        return Set(undocumented.Index, LooseValue.Read(value, undocumented.Facts));
    }

    /// <summary>
    /// Finds every rule of the cmdlet's document that the command certainly breaks: errors first, then warnings, each in the
    /// order of the document. What depends on something that isn't known here isn't reported.
    /// </summary>
    /// <returns>The violations; empty for a command that breaks no rule.</returns>
    public IReadOnlyList<CmdletViolation> Validate() => CmdletValidator.Validate(Descriptor, Arguments());

    /// <summary>Creates the command. Later changes of the builder don't affect it.</summary>
    /// <returns>The command.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command breaks a rule of the cmdlet's document; the message lists every error. Rules that are only warnings don't
    /// cause the exception.
    /// </exception>
    public CmdletCommand Build()
        => TryBuild(out var command, out var violations)
            ? command
            : throw new CmdletValidationException(Descriptor.Cmdlet, violations);

    /// <inheritdoc/>
    public bool TryBuild([NotNullWhen(true)] out CmdletCommand? command, out IReadOnlyList<CmdletViolation> violations)
    {
        var descriptor = Descriptor;
        var arguments = Arguments();
        violations = CmdletValidator.Validate(descriptor, arguments);
        command = violations.Count > 0 && violations[0].Severity == RuleSeverity.Error
            ? null
            : new CmdletCommand(descriptor.Name, arguments.All);
        return command is not null;
    }

    /// <summary>
    /// Copies the builder with everything that is set. Use it to build several commands from one template: changes of the copy
    /// don't affect the original, and changes of the original don't affect the copy.
    /// </summary>
    /// <returns>The copy.</returns>
    public TBuilder Clone()
    {
        var copy = (TBuilder)MemberwiseClone();
        copy._values = _values.Copy();
        copy._undocumented = _undocumented is null ? null : [.. _undocumented];
        return copy;
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
            known = new CommandParameter(
                name, Descriptor.ParameterCount + _undocumented.Count, CommonParameters.FactsOf(name));
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
