-- Names in listed and in other spellings, of both endpoints; each has an answer, so that every other status is an error.
local paths = {
  "/variants/p.L755S",
  "/variants/p.(Met774_Ala775insAlaTyrValMet)",
  "/variants/c.2264T%3EC",
  "/variants/chr17:37880220%20T%3EC?build=GRCh37",
  "/assays/OncomineDxTargetTest/interpret?variant=c.2324_2325insATACGTGATGGC",
  "/assays/Guardant360Cdx/interpret?variant=p.Ile767Phe",
  "/assays/OncomineDxTargetTest/interpret?variant=p.L755Q",
}
local most = 2000000
local sent = 0

function request()
  sent = sent + 1
  if sent >= most then wrk.thread:stop() end
  return wrk.format("GET", paths[sent % #paths + 1])
end

function done(summary, latency)
  if summary.requests > most * 0.99 then
    print("the most requests there may be were sent before the time was over: ask for fewer seconds")
    return
  end

  local errors = summary.errors
  print(string.format(
    "%d requests, %.0f a second; latency p50 %.2f ms, p99 %.2f ms; errors: %d connect, %d read, %d write, %d status, %d timeout",
    summary.requests, summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect, errors.read, errors.write, errors.status, errors.timeout))
end
