namespace ConnectorSdk.Conformance;

/// <summary>What a carrier, or the way in which a test project runs it, may lack. Facts that need it are skipped then.</summary>
public enum Feature
{
    /// <summary>The test and the server share the in-memory Exchange, so that the test can add objects and faults.</summary>
    SharedServer,

    /// <summary>The carrier waits and can be interrupted.</summary>
    Waiting,

    /// <summary>Credentials can be sent.</summary>
    Credentials,

    /// <summary>Commands can be checked without an effect.</summary>
    WhatIf,

    /// <summary>An error about a parameter names it.</summary>
    NamesParameters,
}
