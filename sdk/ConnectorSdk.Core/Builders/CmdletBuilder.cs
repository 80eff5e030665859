using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>Provides the base class for generated cmdlet builders.</summary>
/// <remarks>
/// Builders are mutable. Each <c>With</c> method returns the same instance. Setting a parameter again replaces its value. A
/// <c>With</c> method that is called with <see langword="null"/> has no effect. To send <c>$null</c>, call the <c>Clear</c>
/// method of the parameter, or <see cref="WithParameter"/>. Instances aren't thread-safe.
/// </remarks>
/// <typeparam name="TBuilder">The type of the generated builder.</typeparam>
[DebuggerDisplay("{DebuggerText,nq}")]
public abstract partial class CmdletBuilder<TBuilder> : ICmdletBuilder
    where TBuilder : CmdletBuilder<TBuilder>
{
    private static CmdletDescriptor? _descriptor;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ParameterTable _values;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private List<CommandParameter>? _undocumented;

    /// <summary>Initializes a new instance of the <see cref="CmdletBuilder{TBuilder}"/> class.</summary>
    protected CmdletBuilder()
    {
    }

    /// <summary>Gets the current command, which isn't validated.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string DebuggerText => PowerShellWriter.Render(Descriptor.Name, Arguments().All);

    /// <inheritdoc/>
    public string CmdletName => Descriptor.Cmdlet;

    /// <summary>
    /// Gets the descriptor. All threads must get the same instance, because arguments and rules are matched by the identity of
    /// the descriptor's parameters.
    /// </summary>
    private static CmdletDescriptor Descriptor
        => _descriptor
            ?? Interlocked.CompareExchange(ref _descriptor, CmdletDescriptor.Read(typeof(TBuilder)), null)
            ?? _descriptor;

    /// <summary>Sets a parameter by name.</summary>
    /// <remarks>
    /// Use it for parameters that the document doesn't describe; they are rendered last. If the name matches a documented
    /// parameter (ignoring case), that parameter is set, and its value is converted and checked as by its <c>With</c> method.
    /// </remarks>
    /// <param name="name">
    /// The name of the parameter, without the hyphen. It contains only letters, digits, and underscores, and doesn't start with a
    /// digit.
    /// </param>
    /// <param name="value">
    /// <see langword="null"/> (<c>$null</c>), a <see cref="bool"/>, a number, a string, an enum member, a <see cref="TimeSpan"/>,
    /// a <see cref="DateTime"/>, a <see cref="Guid"/>, a value type of this library, a table or list of such values, or a
    /// <see cref="CmdletVariable"/>. Any other object is rendered as a variable. For a documented parameter, a string is
    /// converted to the type of the parameter: <c>"25"</c> to an integer, <c>"true"</c> to a Boolean, and the name of an enum
    /// member (ignoring case) to that member.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> isn't a valid parameter name; or <paramref name="value"/> is a variable without a name, a list of
    /// objects that can't be written as text for an undocumented parameter, or a value that can't be converted to the type of a
    /// documented parameter.
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
        return Set(undocumented.Index, ParameterValueConverter.FromObject(value, undocumented.Facts));
    }

    /// <summary>
    /// Checks the parameters against the documented rules. Rules that depend on unknown information are skipped.
    /// </summary>
    /// <returns>
    /// The violations, errors first and then in the order of the document. The list is empty if there are none.
    /// </returns>
    public IReadOnlyList<CmdletViolation> Validate() => CmdletValidator.Validate(Descriptor, Arguments());

    /// <summary>Validates the parameters and creates the command. Warnings don't prevent it.</summary>
    /// <returns>A command that later changes to the builder don't affect.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command violates at least one rule of severity <see cref="RuleSeverity.Error"/>. The message lists all errors.
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
    /// Creates a copy of the builder with all parameters that are set. Later changes to one of the builders don't affect the
    /// other one.
    /// </summary>
    /// <returns>The copy.</returns>
    public TBuilder Clone()
    {
        var copy = (TBuilder)MemberwiseClone();
        copy._values = _values.Copy();
        copy._undocumented = _undocumented is null ? null : [.. _undocumented];
        return copy;
    }

    /// <summary>Gets the arguments in the order of the document, although setters can be called in any order.</summary>
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
