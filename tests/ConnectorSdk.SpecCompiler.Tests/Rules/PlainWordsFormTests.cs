namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Relations in the wordings of many modules' documents: "it", "the setting", "property" and "option", fragments, and sentences
/// that describe a failure.
/// </summary>
public sealed class PlainWordsFormTests
{
    [Theory]
    [InlineData("It cannot be used together with the -Owner parameter.", "Label => !Owner")]
    [InlineData("The name on the plate. It cannot be used with -Owner.", "Label => !Owner")]
    [InlineData("It requires the Owner parameter.", "Label => Owner")]
    [InlineData("It's used only when you use the Owner parameter.", "Label ~> Owner (warning)")]
    [InlineData("If this parameter isn't set to Desk, it must be used with the Owner parameter.", "!Label=Desk => Owner")]
    [InlineData("The Owner parameter names a person. It can't be used with the Zones parameter.", "")]
    [InlineData("If you use the Owner parameter or the Fast switch, it can't be used with the Zones parameter.", "")]
    public void It_is_the_parameter_where_no_other_is_meant(string text, string expected) => AssertRules(text, expected);

    [Theory]
    [InlineData("The setting is only applicable when `DimmingEnabled` is set to true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("The parameter is valid only when multiple rooms are specified in the Zones parameter.",
        "Label ~> count(Zones) >= 2 (warning)")]
    [InlineData("This field cannot be used with the Owner parameter.", "Label => !Owner")]
    [InlineData("This option only makes sense if `-ColorMode Red` is used.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("This takes precedence over the `-Owner` option.", "Owner ~> !Label (warning)")]
    [InlineData("You cannot set this if `-DimmingEnabled` is `$true`.", "DimmingEnabled=$true => !Label")]
    [InlineData("This property is required if the DimmingEnabled property is set to True.", "DimmingEnabled=$true => Label")]
    [InlineData("The DimmingEnabled property must be set to True for the Label property to take effect.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("If the Owner is used, this parameter is required.", "Owner => Label")]
    [InlineData("The property of a lamp is its color.", "")]
    public void Other_nouns_name_parameters(string text, string expected) => AssertRules(text, expected);

    [Theory]
    [InlineData("You can't specify this parameter in the same command as an Owner parameter.", "Label => !Owner")]
    [InlineData("The Owner parameter, Label parameter, and Zones parameter settings are mutually exclusive.",
        "Owner => !Label; Owner => !Zones; Label => !Zones")]
    [InlineData("You can't use this parameter when you use any of the following lamp parameters:\n\n- Owner\n- Zones",
        "Owner => !Label; Zones => !Label")]
    [InlineData("You can't use this parameter with any of the following LED5 parameters:\n\n- Owner\n- Zones",
        "Label => !Owner; Label => !Zones")]
    [InlineData("You can't use Owner and Label in that same command.", "Owner => !Label")]
    [InlineData("If the Owner parameter is specified, you cannot include the Label parameter in your command.",
        "Owner => !Label")]
    [InlineData("When you specify this parameter in a command, you must specify -Owner.", "Label => Owner")]
    [InlineData("If you supply a value to the Owner parameter, you cannot supply a value to this parameter.", "Owner => !Label")]
    [InlineData("You can't use more than one of -Label, -Owner, or -Zones.", "Label => !Owner; Label => !Zones; Owner => !Zones")]
    [InlineData("At most one of -Label and -Owner can be used.", "Label => !Owner")]
    [InlineData("You can't use both -Owner and -Label in the same command, nor can you use wildcards with either parameter.",
        "Owner => !Label")]
    [InlineData("-Label can't be mixed with -Owner, and vice versa.", "Label => !Owner")]
    [InlineData("-Label and -Owner must be used separately; for example, you can't name a lamp that has an owner.",
        "Label => !Owner")]
    [InlineData("Set -Label or -Owner, but not both.", "Label => !Owner")]
    [InlineData("If the Fast switch is used, -Label and -Owner must be omitted.", "Fast => !Label; Fast => !Owner")]
    [InlineData("Using this parameter with the Owner parameter results in an error.", "Label => !Owner")]
    [InlineData("A warning is displayed when you use this parameter with the Owner parameter.", "Label => !Owner (warning)")]
    [InlineData("Not available when `-ColorMode` is set to `Red`.", "ColorMode=Red => !Label")]
    [InlineData("Not available with -Owner.", "Label => !Owner")]
    public void Forbids(string text, string expected) => AssertRules(text, expected);

    [Theory]
    [InlineData("Using this parameter without the Owner parameter causes an error.", "Label => Owner")]
    [InlineData("Your command fails if this parameter is specified without the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter requires that -Owner is also specified.", "Label => Owner")]
    [InlineData("Specifying a value for this parameter requires DimmingEnabled to be $true.", "Label => DimmingEnabled=$true")]
    [InlineData("If this parameter is used, the lamp is labelled, and a color must also be specified using the "
        + "ColorMode parameter.",
        "Label => ColorMode")]
    [InlineData("A color must be specified with the ColorMode parameter as well.", "Label => ColorMode")]
    [InlineData("When you use this parameter, the command must include the Owner parameter.", "Label => Owner")]
    [InlineData("Needed with -Owner.", "Owner => Label")]
    [InlineData("You can use this parameter only when the ColorMode parameter has a value of Red.", "Label => ColorMode=Red")]
    [InlineData("An Owner or Label parameter must be included in every command.", "Owner | Label (warning)")]
    [InlineData("One of either `Owner` or `Label` needs to be passed.", "Owner | Label (warning)")]
    [InlineData("You must specify either one or both of the Owner and Label parameters.", "Owner | Label (warning)")]
    [InlineData("Specify only with -Owner.", "Label => Owner")]
    [InlineData("This parameter must be accompanied by the Owner parameter.", "Label => Owner")]
    [InlineData("Either -Label or -Owner must be specified, but not both.", "Label ^ Owner (warning)")]
    [InlineData("Specify a name with this parameter whenever you specify -Owner.", "Owner => Label (warning)")]
    [InlineData("Needed when the lamp can be dimmed (`-DimmingEnabled $true`).", "DimmingEnabled=$true => Label")]
    [InlineData("Use with the Owner or Zones parameter.", "Label => Owner | Zones (warning)")]
    public void Demands(string text, string expected) => AssertRules(text, expected);

    [Theory]
    [InlineData("This parameter is valid only when the command uses the Owner parameter.", "Label ~> Owner (warning)")]
    [InlineData("Has no effect without -Owner.", "Label ~> Owner (warning)")]
    [InlineData("Does nothing unless -Owner is given.", "Label ~> Owner (warning)")]
    [InlineData("This parameter is valid only when the Owner parameter is used in the command and the Zones parameter "
        + "is omitted.",
        "Label ~> Owner (warning); Label ~> !Zones (warning)")]
    [InlineData("Only valid for the Red and Green values of ColorMode.", "Label ~> ColorMode in (Red, Green) (warning)")]
    [InlineData("Valid only for the ColorMode value Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("Used only for -Owner.", "Label ~> Owner (warning)")]
    [InlineData("The Owner parameter takes precedence over this parameter when both are used.", "Label ~> !Owner (warning)")]
    [InlineData("When ColorMode is Red, this parameter has no effect on the plate.", "Label ~> !ColorMode=Red (warning)")]
    [InlineData("This parameter isn't evaluated if the Silent switch is used.", "Label ~> !Silent (warning)")]
    [InlineData("Applies only to dimmed lamps (DimmingEnabled is `$true`).", "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("This parameter is ignored if DimmingEnabled is disabled.", "Label ~> !DimmingEnabled=$false (warning)")]
    [InlineData("This parameter is ignored unless -Fast is turned on.", "Label ~> Fast (warning)")]
    [InlineData("If you disable DimmingEnabled, this parameter is ignored.", "Label ~> !DimmingEnabled=$false (warning)")]
    [InlineData("Names are shown only when the DimmingEnabled parameter is set to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("The name will not be shown unless you also set DimmingEnabled to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("The name is only shown if you also specify the Owner parameter.", "Label ~> Owner (warning)")]
    [InlineData("Useful only in combination with -Owner.", "Label ~> Owner (warning)")]
    [InlineData("If you omit -Owner, this parameter does nothing.", "Label ~> Owner (warning)")]
    [InlineData("Only names of lamps are shown if you use the Owner parameter.", "")]
    [InlineData("The default name is shown only when the Owner parameter is used.", "")]
    [InlineData("The Zones parameter is read only when the Owner parameter is used.", "")]
    [InlineData("A lamp is green unless you set ColorMode to Red.", "")]
    public void Warns(string text, string expected) => AssertRules(text, expected);

    [Theory]
    [InlineData("The value of Label must be less than (not equal to) the value of PinLength.", "Label < PinLength")]
    [InlineData("Must be greater than or equal to the number supplied for PinLength.", "Label >= PinLength")]
    [InlineData("This value must not exceed the value set for the PinLength parameter.", "Label <= PinLength")]
    [InlineData("If you specify Red for the ColorMode parameter, the valid values for this parameter are Small and Large.",
        "ColorMode=Red => Label only (Small, Large) (warning)")]
    [InlineData("The PinLength parameter isn't implemented for this cmdlet.", "")]
    [InlineData("This parameter is not implemented for this cmdlet.", "reserved(Label) (warning)")]
    public void Limits_values(string text, string expected) => AssertRules(text, expected);

    private static void AssertRules(string text, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(text));
}
