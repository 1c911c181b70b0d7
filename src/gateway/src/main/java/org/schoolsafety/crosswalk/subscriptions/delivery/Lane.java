package org.schoolsafety.crosswalk.subscriptions.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.schoolsafety.crosswalk.subscriptions.Channel;

/**
 * Subscriptions that wait for each other, and for nobody else: those of one channel that are slow
 * or failing, or those that are not.
 */
final class Lane {

  private final Channel channel;
  private final boolean slow;
  private final int width;
  private final AtomicInteger busy = new AtomicInteger();

  /**
   * @param most how many deliveries run at once in the whole gateway
   */
  Lane(Channel channel, boolean slow, int most) {
    int all = Math.max(2, channel.width(most));
    int quarter = Math.max(1, all / 4);
    this.channel = channel;
    this.slow = slow;
    this.width = slow ? quarter : all - quarter;
  }

  Channel channel() {
    return channel;
  }

  Claims.Waiting serves() {
    return new Claims.Waiting(channel.kind(), slow);
  }

  boolean slow() {
    return slow;
  }

  /** How many more may be delivered to now. */
  int room() {
    return width - busy.get();
  }

  /** How many of one owner may be delivered to at a time. */
  int ofOne() {
    return Math.max(1, width / 4);
  }

  void entered() {
    busy.incrementAndGet();
  }

  void left() {
    busy.decrementAndGet();
  }
}
