package org.schoolsafety.crosswalk.launcher.privilege;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A view of the files for one process: in the place of each closed folder there is an open, empty
 * one, and in that, where it was, only what the process needs. Names stay as they are, and nobody
 * else sees a difference (a mount namespace of its own).
 */
final class OpenedView {
  private static final String SCRIPT =
      """
      set -e
      mask=$(umask); umask 022
      here=$(pwd); stage=$(mktemp -d /tmp/crosswalk-view.XXXXXX)
      while [ "$1" != -- ]; do
        closed="$1"; shift
        mount -t tmpfs -o mode=0755,size=1m,nosuid,nodev crosswalk "$stage"
        while [ "$1" != -- ]; do
          seen="$stage${1#"$closed"}"
          if [ -d "$1" ]; then mkdir -p "$seen"; else mkdir -p "${seen%/*}"; [ -e "$seen" ] || : >"$seen"; fi
          mount --rbind "$1" "$seen"
          shift
        done
        shift
        mount --move "$stage" "$closed"
      done
      shift
      rmdir "$stage"
      cd "$here" 2>/dev/null || cd /
      umask "$mask"
      exec "$@"
      """;

  private OpenedView() {}

  /**
   * What stands before a command that is to see that view; root alone can run it.
   *
   * @param needed what is needed, by the closed folder it lies below
   */
  static List<String> before(Map<Path, List<Path>> needed) {
    List<String> prefix =
        new ArrayList<>(List.of("unshare", "--mount", "--propagation", "private"));
    prefix.addAll(List.of("/bin/sh", "-c", SCRIPT, "view"));
    needed.forEach(
        (closed, paths) -> {
          prefix.add(closed.toString());
          paths.forEach(path -> prefix.add(path.toString()));
          prefix.add("--");
        });
    prefix.add("--");
    return prefix;
  }
}
