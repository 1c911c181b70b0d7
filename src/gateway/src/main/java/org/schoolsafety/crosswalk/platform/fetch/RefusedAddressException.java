package org.schoolsafety.crosswalk.platform.fetch;

import java.net.UnknownHostException;

/** A name leads, at least partly, to addresses that are not public. */
public class RefusedAddressException extends UnknownHostException {

  RefusedAddressException(String host) {
    super(host + " does not lead to a public address");
  }
}
