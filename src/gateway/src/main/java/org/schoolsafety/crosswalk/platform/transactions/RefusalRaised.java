package org.schoolsafety.crosswalk.platform.transactions;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/**
 * Stands outside the server's own interceptor of {@code @Transactional}, where the transaction is
 * over: raises what {@link RefusalKept} kept.
 */
abstract class RefusalRaised {

  @AroundInvoke
  @Nullable Object raise(InvocationContext call) throws Exception {
    Object answer = call.proceed();
    if (call.getContextData().remove(RefusalKept.REFUSAL) instanceof ProblemException refusal) {
      throw refusal;
    }
    return answer;
  }
}
