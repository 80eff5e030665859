namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Wordings in documents that users write themselves: fragments without a subject, and names with a hyphen, in code spans or
/// without them.
/// </summary>
public sealed class OwnWordsFormTests
{
    [Theory]
    [InlineData("Requires -Owner.", "Label => Owner")]
    [InlineData("Requires Owner.", "Label => Owner")]
    [InlineData("Requires `Owner`.", "Label => Owner")]
    [InlineData("Needs -Owner.", "Label => Owner")]
    [InlineData("Only valid with -Owner.", "Label => Owner")]
    [InlineData("Works with -Owner only.", "Label => Owner")]
    [InlineData("Cannot be used without -Owner.", "Label => Owner")]
    [InlineData("You can't use this parameter without -Owner.", "Label => Owner")]
    [InlineData("Don't use this parameter without the Owner parameter.", "Label => Owner")]
    [InlineData("Use it only with -Owner.", "Label => Owner")]
    [InlineData("This parameter has to be combined with -Owner.", "Label => Owner")]
    [InlineData("You must also set -Owner.", "Label => Owner")]
    [InlineData("You have to provide -Owner as well.", "Label => Owner")]
    [InlineData("Requires that -DimmingEnabled is $true.", "Label => DimmingEnabled=$true")]
    [InlineData("Needs -DimmingEnabled to be $true.", "Label => DimmingEnabled=$true")]
    [InlineData("Requires -ColorMode Red.", "Label => ColorMode=Red")]
    [InlineData("Requires the ColorMode value Red.", "Label => ColorMode=Red")]
    [InlineData("Requires `-DimmingEnabled $true`.", "Label => DimmingEnabled=$true")]
    [InlineData("Used only with -ColorMode Red.", "Label => ColorMode=Red")]
    [InlineData("Can only be used if DimmingEnabled is true.", "Label => DimmingEnabled=$true")]
    [InlineData("If you do choose to use this parameter you must also include the Owner parameter.", "Label => Owner")]
    [InlineData("You can't use this parameter unless -Owner is used.", "Label => Owner")]
    [InlineData("Note that this parameter requires -Owner.", "Label => Owner")]
    [InlineData("Specify this only together with -Owner.", "Label => Owner")]
    [InlineData("Only use this parameter together with -Owner.", "Label => Owner")]
    [InlineData("You need to supply -Owner, too.", "Label => Owner")]
    [InlineData("This parameter can't be used with ColorMode values other than Red.", "Label => ColorMode=Red")]
    [InlineData("Not supported with any ColorMode value other than Red.", "Label => ColorMode=Red")]
    [InlineData("You can't combine this parameter with ColorMode values other than Red.", "Label => ColorMode=Red")]
    public void Demands(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("Mandatory when -ColorMode is Red.", "ColorMode=Red => Label")]
    [InlineData("Needed only if -Owner is used.", "Owner => Label")]
    [InlineData("This is only needed if -Owner is used.", "Owner => Label")]
    [InlineData("The parameter Label is required when DimmingEnabled is false.", "DimmingEnabled=$false => Label")]
    [InlineData("If ColorMode equals Red, Owner is required.", "ColorMode=Red => Owner")]
    [InlineData("If you set ColorMode to Red, you must also specify Owner.", "ColorMode=Red => Owner")]
    [InlineData("When `-Owner` is given, `-Zones` must be given too.", "Owner => Zones")]
    [InlineData("If specified, -Owner is required.", "Label => Owner")]
    [InlineData("If the ColorMode is set to Red, this parameter must be set to a name or a number.", "ColorMode=Red => Label")]
    public void Demands_under_a_condition(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("Required unless -Owner is used.", "!Owner => Label (warning)")]
    [InlineData("Required except if -Owner is used.", "!Owner => Label (warning)")]
    [InlineData("When omitted, -Owner must be specified.", "!Label => Owner (warning)")]
    [InlineData("If not given, -Owner is required.", "!Label => Owner (warning)")]
    [InlineData("Either -Label or -Owner is required.", "Label | Owner (warning)")]
    [InlineData("Specify either -Label or -Owner.", "Label | Owner (warning)")]
    [InlineData("You must specify one of -Label, -Owner, or -Zones.", "Label | Owner | Zones (warning)")]
    [InlineData("One of -Label or -Owner must be given.", "Label | Owner (warning)")]
    [InlineData("Choose at least one name from the Label or Owner parameters.", "Label | Owner (warning)")]
    [InlineData("At least one of `-Label` or `-Owner` must be set to a value other than null when `-DimmingEnabled` is `True`.",
        "DimmingEnabled=$true => Label | Owner")]
    [InlineData("A Label or Owner parameter is required in every command.", "Label | Owner (warning)")]
    [InlineData("Exactly one of -Label and -Owner must be given.", "Label ^ Owner (warning)")]
    [InlineData("Specify exactly one of these parameters: Label, Owner, or Zones.", "Label ^ Owner ^ Zones (warning)")]
    [InlineData("Exactly one of PowerHosts, Owner, and Zones must be specified.", "PowerHosts ^ Owner ^ Zones (warning)")]
    [InlineData("Either -Label or -Owner is required, not both.", "Label ^ Owner (warning)")]
    [InlineData("Specify this parameter if you use -Owner.", "")]
    [InlineData("A name is required when you set DimmingEnabled to $true.", "DimmingEnabled=$true => Label (warning)")]
    public void Demands_one_of_several(string sentence, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("Not compatible with -Owner.", "Label => !Owner")]
    [InlineData("Incompatible with -Owner and -Silent.", "Label => !Owner; Label => !Silent")]
    [InlineData("Conflicts with `-Owner`.", "Label => !Owner")]
    [InlineData("Mutually exclusive with -Owner.", "Label => !Owner")]
    [InlineData("Don't use with -Owner.", "Label => !Owner")]
    [InlineData("Not to be used with -Owner.", "Label => !Owner")]
    [InlineData("Never combine this parameter with -Owner.", "Label => !Owner")]
    [InlineData("This can't be used with Owner or Zones and may not look well.", "Label => !Owner; Label => !Zones")]
    [InlineData("Cannot be specified at the same time as -Owner.", "Label => !Owner")]
    [InlineData("You may not use both -Label and -Owner.", "Label => !Owner")]
    [InlineData("-Label and -Owner can't both be used.", "Label => !Owner")]
    [InlineData("Only one of -Label and -Owner can be used.", "Label => !Owner")]
    [InlineData("Use either -Label or -Owner, but not both.", "Label => !Owner")]
    [InlineData("Specify -Label or -Owner, not both.", "Label => !Owner")]
    [InlineData("It is an error to use this parameter together with -Owner.", "Label => !Owner")]
    [InlineData("It's not possible to use this parameter with -Owner.", "Label => !Owner")]
    [InlineData("You can't use this parameter with `-ColorMode Red` or `-DimmingEnabled $true`.",
        "Label => !ColorMode=Red; Label => !DimmingEnabled=$true")]
    [InlineData("This parameter doesn't work with the -ColorMode Red parameter.", "Label => !ColorMode=Red")]
    [InlineData("Combining this with -Owner isn't supported.", "Label => !Owner")]
    [InlineData("In conjunction with -Owner, this parameter is not allowed.", "Label => !Owner")]
    [InlineData("-Owner and this parameter can't be combined.", "Owner => !Label")]
    [InlineData("It's not possible to specify both this parameter and -Owner.", "Label => !Owner")]
    [InlineData("Leave this blank when -Owner is used.", "Owner => !Label")]
    [InlineData("Leave it out when you use -Owner.", "Owner => !Label")]
    [InlineData("Omit this parameter when you use -Owner.", "Owner => !Label")]
    [InlineData("Not allowed when -ColorMode is Red.", "ColorMode=Red => !Label")]
    [InlineData("You can't set both DimmingEnabled and SyncEnabled to $true.", "DimmingEnabled=$true => !SyncEnabled=$true")]
    [InlineData("DimmingEnabled and SyncEnabled can't both be $true.", "DimmingEnabled=$true => !SyncEnabled=$true")]
    [InlineData("You can't use the value DESK with the Label parameter.", "Label => !Label=DESK")]
    public void Forbids(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("Ignored unless -Owner is given.", "Label ~> Owner (warning)")]
    [InlineData("This parameter will be ignored if Silent is specified.", "Label ~> !Silent (warning)")]
    [InlineData("Will be ignored if -Silent is set.", "Label ~> !Silent (warning)")]
    [InlineData("This parameter is ignored when used with -Silent.", "Label ~> !Silent (warning)")]
    [InlineData("If you specify a name for -Owner, this parameter is ignored.", "Label ~> !Owner (warning)")]
    [InlineData("Without -Owner, this parameter is ignored.", "Label ~> Owner (warning)")]
    [InlineData("Only use this parameter if you've also set -Owner.", "Label ~> Owner (warning)")]
    [InlineData("This parameter doesn't work with ColorMode values other than Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("Has no effect unless DimmingEnabled is $true.", "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("Only in effect when -DimmingEnabled is $true.", "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("Only relevant for -ColorMode Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("Only for -ColorMode Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("Meaningful only for -ColorMode Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("Specify this parameter only if you specify -Owner.", "Label ~> Owner (warning)")]
    [InlineData("`DimmingEnabled` must be set to `True` for this parameter to take effect.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("-Owner must be given for Label to work.", "Label ~> Owner (warning)")]
    [InlineData("Overrides -Owner.", "Owner ~> !Label (warning)")]
    [InlineData("Deprecated; use -Owner instead.", "deprecated(Label) (warning)")]
    [InlineData("Should not be used with -Owner.", "Label => !Owner (warning)")]
    [InlineData("You must set DimmingEnabled to $true to use this parameter.", "Label => DimmingEnabled=$true (warning)")]
    [InlineData("The DimmingEnabled parameter must be $false before you can use this parameter.",
        "Label => DimmingEnabled=$false (warning)")]
    [InlineData("You use this parameter to name a lamp when you set DimmingEnabled to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("Use this parameter to specify the lamp's name when you set DimmingEnabled to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("Specifies how often to call the owner if **Owner** is used.", "Label ~> Owner (warning)")]
    [InlineData("Specifies the words on the lamp when -Fast is set.", "Label ~> Fast (warning)")]
    [InlineData("Specifies the color of the words if the value of ColorMode is Red.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("This parameter is skipped if -Silent is set.", "Label ~> !Silent (warning)")]
    [InlineData("This parameter is skipped if the value for DimmingEnabled is either specified or computed to be `$false`.",
        "Label ~> !DimmingEnabled=$false (warning)")]
    [InlineData("This parameter will be skipped if the value of ColorMode is Red.", "Label ~> !ColorMode=Red (warning)")]
    [InlineData("If the DimmingEnabled parameter is set to $false, the lamp is dark even if ColorMode is set to Red.",
        "ColorMode=Red ~> !DimmingEnabled=$false (warning)")]
    [InlineData("The lamp is dark when DimmingEnabled is $false, even if you use the Owner parameter.",
        "Owner ~> !DimmingEnabled=$false (warning)")]
    [InlineData("When you use the Fast switch, nobody is asked even when the value of this parameter is Loud.",
        "Label=Loud ~> !Fast (warning)")]
    [InlineData("You use this parameter only when you make a lamp by using the Fast switch with the Owner parameter.",
        "Label ~> Fast (warning); Label ~> Owner (warning)")]
    public void Warns(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("Must be earlier than -EndDate.", "StartDate < EndDate")]
    [InlineData("The start date must come before EndDate.", "StartDate < EndDate")]
    [InlineData("StartDate must be less or equal to EndDate.", "StartDate <= EndDate")]
    [InlineData("You must use this parameter with the EndDate parameter, and its value must be earlier than EndDate.",
        "StartDate => EndDate; StartDate < EndDate")]
    public void Compares(string sentence, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(sentence, "StartDate"));

    [Theory]
    [InlineData("You can use either -Label or -Owner.", "one or both")]
    [InlineData("Not needed when -Owner is given.", "it may be given")]
    [InlineData("Use this parameter to hide the question when you use the Owner parameter.", "it may hide others, too")]
    [InlineData("Use this parameter to skip the check if -Owner is used.", "it may skip others, too")]
    [InlineData("Specifies the words on the lamp, even if -Owner is used.", "it goes with both")]
    [InlineData("If you use the Owner parameter, the lamp burns even if the Switch parameter is $false.", "no such parameter")]
    [InlineData("If the Owner parameter is used, the Label parameter says who it is even if ColorMode is Red.",
        "it says so of Label")]
    [InlineData("If you use the Owner parameter, the owner is called, even if you don't use the Fast switch.",
        "what isn't given")]
    [InlineData("If the room is dark, the lamp burns even if ColorMode is Red.", "a room")]
    [InlineData("The lamp burns even if ColorMode is Red.", "it burns anyway")]
    [InlineData("Specifies whether the lamp goes on if the owner is in the room.", "no parameter")]
    [InlineData("Use the Owner parameter if you want to specify this parameter.", "advice")]
    [InlineData("This parameter is used when the Owner parameter is specified.", "it may be used otherwise")]
    [InlineData("Depends on -Owner.", "somehow")]
    [InlineData("- Requires the Owner parameter.", "what the bullet is about")]
    [InlineData("You can't use the Label parameter and this parameter together.", "one and the same")]
    [InlineData("You can use this parameter even if the Owner parameter is used.", "permission")]
    [InlineData("You can't use this parameter with Zones.", "a word, not a name")]
    public void Says_nothing_certain(string sentence, string because)
        => Assert.True(SampleCmdlet.Rules(sentence).All(rule => rule == "Label => !Owner"), because);

    private static void AssertOnNewAndSet(string sentence, string expected)
        => Assert.Equal((expected, expected), (SampleCmdlet.Joined(sentence), SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp")));
}
