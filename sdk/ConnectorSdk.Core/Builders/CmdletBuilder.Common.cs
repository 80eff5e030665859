namespace ConnectorSdk;

/// <content>
/// The common parameters of PowerShell, which every cmdlet has. They are rendered after the documented parameters. If the
/// document describes a parameter of the same name, these methods set that one. A null value leaves the parameter as it is.
/// </content>
public abstract partial class CmdletBuilder<TBuilder>
{
    /// <summary>Sets the common parameter <c>-ErrorAction</c>: what PowerShell does if the cmdlet reports an error.</summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithErrorAction(CmdletActionPreference? value) => SetAction(CommonParameters.ErrorAction, value);

    /// <summary>Sets the common parameter <c>-WarningAction</c>: what PowerShell does if the cmdlet writes a warning.</summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithWarningAction(CmdletActionPreference? value) => SetAction(CommonParameters.WarningAction, value);

    /// <summary>
    /// Sets the common parameter <c>-InformationAction</c>: what PowerShell does if the cmdlet writes an information message.
    /// </summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithInformationAction(CmdletActionPreference? value) => SetAction(CommonParameters.InformationAction, value);

    /// <summary>Sets the common parameter <c>-Verbose</c>, which shows details of what the cmdlet does.</summary>
    /// <param name="value">
    /// <see langword="false"/> renders <c>-Verbose:$false</c>, which hides them; <see langword="null"/> leaves the parameter
    /// as it is.
    /// </param>
    /// <returns>This builder.</returns>
    public TBuilder WithVerbose(bool? value = true) => SetSwitch(CommonParameters.Verbose, value);

    /// <summary>Sets the common parameter <c>-Debug</c>, which shows debug messages.</summary>
    /// <param name="value">
    /// <see langword="false"/> renders <c>-Debug:$false</c>, which hides them; <see langword="null"/> leaves the parameter
    /// as it is.
    /// </param>
    /// <returns>This builder.</returns>
    public TBuilder WithDebug(bool? value = true) => SetSwitch(CommonParameters.Debug, value);

    private TBuilder SetAction(string name, CmdletActionPreference? value)
        => value is not { } known ? Unchanged
            : EnumMemberTable<CmdletActionPreference>.Find(CommonParameters.ActionPreferences, known) is { } member
                ? SetCommon(name, ParameterValue.Name(member))
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"The enum {nameof(CmdletActionPreference)}, the type of the parameter {name}, has no such member.");

    private TBuilder SetSwitch(string name, bool? value)
        => value is { } known ? SetCommon(name, ParameterValue.Switch(known)) : Unchanged;

    private TBuilder SetCommon(string name, ParameterValue value)
        => Set((Descriptor.Find(name) ?? Undocumented(name)).Index, value);
}
