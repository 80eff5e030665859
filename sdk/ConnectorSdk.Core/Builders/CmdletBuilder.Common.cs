namespace ConnectorSdk;

/// <content>
/// The common parameters of PowerShell, which all cmdlets have. They are rendered after the documented parameters. If the
/// document describes a parameter with the same name, these methods set the documented parameter. A null value leaves the
/// parameter unchanged.
/// </content>
public abstract partial class CmdletBuilder<TBuilder>
{
    /// <summary>
    /// Sets the common parameter <c>-ErrorAction</c>, which specifies how PowerShell handles errors of the cmdlet.
    /// </summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithErrorAction(CmdletActionPreference? value) => SetAction(CommonParameters.ErrorAction, value);

    /// <summary>Sets the common parameter <c>-WarningAction</c>, which specifies how PowerShell handles warnings.</summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithWarningAction(CmdletActionPreference? value) => SetAction(CommonParameters.WarningAction, value);

    /// <summary>
    /// Sets the common parameter <c>-InformationAction</c>, which specifies how PowerShell handles information messages.
    /// </summary>
    /// <param name="value">The action, or <see langword="null"/> to leave the parameter as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enum.</exception>
    public TBuilder WithInformationAction(CmdletActionPreference? value) => SetAction(CommonParameters.InformationAction, value);

    /// <summary>Sets the common parameter <c>-Verbose</c>, which shows details about the operation of the cmdlet.</summary>
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
