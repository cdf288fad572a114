#compdef her2
# Completes her2 in zsh: eval "$(her2 completion zsh)", after compinit
_her2() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a candidates
    candidates=(${(f)"$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)"})
    compadd -a candidates || _files
}
compdef _her2 her2
