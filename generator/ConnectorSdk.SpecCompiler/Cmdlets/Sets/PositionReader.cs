namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// Finds the positions of a set's members. The numbers of the metadata tell the order; without them, the order of SYNTAX does. A
/// position is certain where SYNTAX and the metadata agree that there is one, and no other parameter has the same.
/// </summary>
internal static class PositionReader
{
    public static SetPosition[] Read(List<MemberEvidence> members)
    {
        var positions = new SetPosition[members.Count];
        var hasNumbers = members.TrueForAll(member => !MayHavePosition(member) || NumberOf(member) is not null);
        for (var i = 0; i < members.Count; i++)
        {
            positions[i] = MayHavePosition(members[i])
                ? new SetPosition(hasNumbers ? NumberOf(members[i]) : PlaceOf(members[i]), IsCertain(members[i]))
                : SetPosition.Named;
        }

        return WithoutTwins(positions);
    }

    /// <summary>
    /// The positions in a document that states none at all. It may have left out that of a parameter whose metadata has no such
    /// line, and of one that takes the pipeline by value: that has a position nearly always.
    /// </summary>
    public static SetPosition[] WithoutNumbers(List<MemberEvidence> members)
        => [.. members.Select((member, i) => MayLackPosition(member) ? new SetPosition(i, IsCertain: false) : SetPosition.Named)];

    private static bool MayLackPosition(MemberEvidence member)
        => Array.Exists(member.Blocks, block => block.AcceptsPipelineByValue)
            || (!member.Parameter.IsSwitch && Array.TrueForAll(member.Blocks, block => block.Position is null));

    public static bool MayHavePosition(MemberEvidence member)
        => member.Shown is { Positional: true } || NumberOf(member) is not null;

    private static bool IsCertain(MemberEvidence member)
        => member.IsCertain
            && (member.Shown is { } shown
                ? shown.Positional && Array.TrueForAll(member.Blocks, block => block.Position is not { Number: null })
                : !member.HasSyntax);

    /// <summary>Null where the metadata states no number, or several.</summary>
    private static int? NumberOf(MemberEvidence member)
    {
        int? number = null;
        foreach (var block in member.Blocks)
        {
            if (block.Position?.Number is { } own)
            {
                if (number is { } other && other != own)
                {
                    return null;
                }

                number = own;
            }
        }

        return number;
    }

    /// <summary>SYNTAX shows its parameters in lines, and in the order of the lines.</summary>
    private static int PlaceOf(MemberEvidence member) => member.Shown?.Place ?? int.MaxValue;

    private static SetPosition[] WithoutTwins(SetPosition[] positions)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i].Number is { } number
                && Array.FindAll(positions, other => other.Number == number).Length > 1)
            {
                positions[i] = positions[i] with { IsCertain = false };
            }
        }

        return positions;
    }
}
