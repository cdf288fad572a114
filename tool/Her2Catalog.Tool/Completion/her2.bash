# Completes her2 in bash: eval "$(her2 completion bash)"
_her2() {
    local name="${COMP_LINE%%[[:space:]]*}"
    local line="${COMP_LINE:${#name} + 1}"
    local position=$((COMP_POINT - ${#name} - 1))
    local candidates
    candidates="$("$1" "[suggest:$position]" "$line" 2>/dev/null)"
    mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _her2 her2
