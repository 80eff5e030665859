namespace ConnectorSdk;

/// <summary>
/// Represents a builder of a command that returns objects of a known type. The generated builders of <c>Get-</c> and
/// <c>New-</c> cmdlets implement this interface.
/// </summary>
/// <typeparam name="TResult">The generated type of the objects.</typeparam>
public interface ICmdletBuilder<out TResult> : ICmdletBuilder
    where TResult : class
{
    /// <summary>Creates the typed view of an object.</summary>
    /// <param name="source">An object that the command returned.</param>
    /// <returns>The typed view.</returns>
    TResult CreateResult(CmdletObject source);
}
