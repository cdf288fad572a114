# Completes her2 in fish: her2 completion fish | source
function __her2_complete
    set -l line (commandline --cut-at-cursor --current-process | string replace --regex '^\s*\S+\s*' '')
    her2 "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command her2 --arguments '(__her2_complete)'
