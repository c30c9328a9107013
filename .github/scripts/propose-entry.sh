#!/usr/bin/env bash
# Puts a checked entry file into a pull request. The folder comes from another job, which read what a stranger wrote:
# its files are copied and passed on as files, never run, never made part of a command.
set -euo pipefail
handover=$1
: "${NUMBER:?}" "${MAIN:?}"

[[ $NUMBER =~ ^[0-9]+$ ]] || { echo '投稿の番号が正しくありません。' >&2; exit 1; }
path=$(cat "$handover/path")
name='[a-z0-9]+(-[a-z0-9]+)*'
[[ $path =~ ^content/(resources/($name/)*$name\.md|events/($name/)*$name\.yml)$ ]] || { echo 'ファイルの場所が正しくありません。' >&2; exit 1; }
for file in entry.md title message pull-request.md; do
  [[ -f $handover/$file && ! -L $handover/$file ]] || { echo "$file がありません。" >&2; exit 1; }
done

branch="issue-$NUMBER"
git config user.name 'github-actions[bot]'
bot='41898282+github-actions[bot]@users.noreply.github.com'
if git fetch --quiet origin "$branch" 2>/dev/null && [[ $(git log -1 --format=%ae FETCH_HEAD) != "$bot" ]]; then
  echo '人が直したので、そのままにします。'
  exit 0
fi
git config user.email "$bot"
git switch --quiet --create "$branch"
mkdir -p "$(dirname "$path")"
cp "$handover/entry.md" "$path"
git add -- "$path"
if git diff --cached --quiet; then
  echo 'main にもう入っています。'
  exit 0
fi
git commit --quiet --file "$handover/message"
# A second submission of the same issue takes the place of the first.
git push --quiet --force origin "$branch"
title=$(head -c 400 "$handover/title" | tr -d '\r\n')
if [[ $(gh pr list --head "$branch" --state open --json number --jq length) == 0 ]]; then
  gh pr create --base "$MAIN" --head "$branch" --title "$title" --body-file "$handover/pull-request.md"
  gh pr edit "$branch" --add-label 投稿から || true
else
  gh pr edit "$branch" --title "$title" --body-file "$handover/pull-request.md"
fi
