package org.schoolsafety.crosswalk.platform.transactions;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Keeps refusals of a transaction that the method begins or joins. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class RefusalKeptInRequired extends RefusalKept {}
