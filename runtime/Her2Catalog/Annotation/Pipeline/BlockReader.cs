using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>Splits a stream into blocks of complete rows. A row that is too long is returned in parts.</summary>
internal sealed class BlockReader(Stream input)
{
    private const int BlockSize = 1 << 18;

    // Bytes that do not belong to a block yet. They start with a row, or inside a long row.
    private byte[] buffer = new byte[BlockSize];
    private int count;
    private bool isEnded;
    private bool isInLongRow;

    /// <summary>Reads the head of the table, and creates its annotator.</summary>
    public async ValueTask<TableAnnotator> ReadHead(AnnotatorFactory create, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Fill(cancellationToken).ConfigureAwait(false);
            if (create(buffer.AsSpan(0, count), isEnded) is { } annotator)
            {
                count -= annotator.HeadLength;
                Buffer.BlockCopy(buffer, annotator.HeadLength, buffer, 0, count);
                return annotator;
            }

            if (!TryGrow())
            {
                throw new AnnotationException(1, RuntimeMessages.NoHeaderLineAtStart(AnnotationOptions.MaxRowLength));
            }
        }
    }

    /// <summary>Reads complete rows, or a part of a row that is too long, into a block.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> TryReadRows(AnnotationBlock block, TableAnnotator annotator, CancellationToken cancellationToken)
    {
        block.Clear();
        while (true)
        {
            await Fill(cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return false;
            }

            if (isInLongRow)
            {
                TakePartOfLongRow(block);
                return true;
            }

            var length = isEnded ? count : annotator.FindRowsEnd(buffer.AsSpan(0, count));
            if (length > 0)
            {
                Take(block, length, isRows: true);
                return true;
            }

            if (!TryGrow())
            {
                TakePartOfLongRow(block);
                block.Summary.AddLine();
                block.Summary.AddRow();
                block.Summary.AddProblem(RowFault.TooLong, string.Empty);
                block.IsStartOfLongRow = true;
                block.EndsTable = !annotator.CanSkipLongRows;
                return true;
            }
        }
    }

    private async ValueTask Fill(CancellationToken cancellationToken)
    {
        while (!isEnded && count < buffer.Length)
        {
            var read = await input.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            count += read;
            isEnded = read == 0;
        }
    }

    private void TakePartOfLongRow(AnnotationBlock block)
    {
        var end = buffer.AsSpan(0, count).IndexOf((byte)'\n') + 1;
        isInLongRow = end == 0;
        Take(block, isInLongRow ? count : end, isRows: false);
    }

    // The block takes the buffer; the reader continues with the block's buffer, and with the bytes after the block.
    private void Take(AnnotationBlock block, int length, bool isRows)
    {
        var rest = buffer.AsSpan(length, count - length);
        var next = block.Bytes.Length >= Math.Max(BlockSize, rest.Length) ? block.Bytes : new byte[Math.Max(BlockSize, rest.Length)];
        rest.CopyTo(next);
        block.Bytes = buffer;
        block.Length = length;
        block.IsRows = isRows;
        buffer = next;
        count = rest.Length;
    }

    private bool TryGrow()
    {
        if (buffer.Length >= AnnotationOptions.MaxRowLength)
        {
            return false;
        }

        Array.Resize(ref buffer, 2 * buffer.Length);
        return true;
    }
}
