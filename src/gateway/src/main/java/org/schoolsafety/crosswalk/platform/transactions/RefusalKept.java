package org.schoolsafety.crosswalk.platform.transactions;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/**
 * Stands between the server's own interceptor of {@code @Transactional} and the method: a refusal
 * marks the transaction for rollback and goes past the server instead of through it. {@link
 * RefusalRaised}, outside, raises it again.
 */
abstract class RefusalKept {

  static final String REFUSAL = RefusalKept.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  @Nullable Object keep(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (ProblemException refusal) {
      transactions.setRollbackOnly();
      call.getContextData().put(REFUSAL, refusal);
      return null;
    }
  }
}
