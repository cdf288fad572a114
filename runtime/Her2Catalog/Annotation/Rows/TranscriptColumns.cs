using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Reads the columns of a table that state the transcript that the names of a row are numbered on. A row that states another
/// transcript anywhere must not be answered as if it did not: p.L755S on NM_001005862.2 is p.L785S on NM_004448.4.
/// </summary>
internal sealed class TranscriptColumns
{
    private readonly TranscriptColumnKind[] kinds;

    /// <param name="head">The head of the table.</param>
    /// <param name="others">Columns that have another meaning.</param>
    public TranscriptColumns(TableHead head, IReadOnlyCollection<int> others)
    {
        var found = Enumerable.Range(0, head.Columns.Length)
            .Where(column => !others.Contains(column))
            .Select(column => (Column: column, Kind: TranscriptColumnNames.KindOf(head.Columns[column])))
            .Where(item => item.Kind != TranscriptColumnKind.None)
            .ToArray();
        Columns = [.. found.Select(item => item.Column)];
        kinds = [.. found.Select(item => item.Kind)];
    }

    /// <summary>Indexes of the columns in the table.</summary>
    public int[] Columns { get; }

    /// <summary>Reads the columns of a row.</summary>
    /// <param name="reference">The transcript of the catalog.</param>
    /// <param name="row">The row.</param>
    /// <param name="fields">The fields of <see cref="Columns"/>.</param>
    public TranscriptStatement Read(in Transcript reference, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        FieldRange otherField = default, versionField = default, contradiction = default;
        StatedTranscript first = StatedTranscript.NotStated, name = StatedTranscript.NotStated;
        bool hasNote = false, statesExactly = false;
        for (var i = 0; i < kinds.Length; i++)
        {
            var stated = StatedAccession.Read(reference, kinds[i], RowReader.Unquoted(fields[i].Of(row)));
            if (stated == StatedTranscript.NotStated)
            {
                continue;
            }

            hasNote |= stated == StatedTranscript.TargetWithNote;
            if (kinds[i] == TranscriptColumnKind.Unknown &&
                stated is StatedTranscript.Target or StatedTranscript.TargetWithNote)
            {
                // It may concern something else, such as the partner of a fusion.
                continue;
            }

            statesExactly |= kinds[i] == TranscriptColumnKind.Transcript && stated == StatedTranscript.Target;
            stated = stated == StatedTranscript.TargetWithNote ? StatedTranscript.Target : stated;

            // If a transcript column states the version that names are numbered on, lists of equivalents and proteins do not count.
            name = kinds[i] == TranscriptColumnKind.Transcript && name != StatedTranscript.OtherVersion ? stated : name;
            otherField = stated == StatedTranscript.Other && otherField == default ? fields[i] : otherField;
            versionField = stated == StatedTranscript.OtherVersion && versionField == default ? fields[i] : versionField;

            // Another version is the same transcript, although its positions may differ.
            var compared = stated == StatedTranscript.OtherVersion ? StatedTranscript.Target : stated;
            var differs = first != StatedTranscript.NotStated && compared != first;
            contradiction = differs && contradiction == default ? fields[i] : contradiction;
            first = first == StatedTranscript.NotStated ? compared : first;
        }

        return
            otherField != default ? new TranscriptStatement(StatedTranscript.Other, otherField, contradiction) :
            versionField != default && name != StatedTranscript.Target
                ? new TranscriptStatement(StatedTranscript.OtherVersion, versionField, default) :
            new TranscriptStatement(first, default, default) { HasNote = hasNote && !statesExactly };
    }
}
