package org.schoolsafety.crosswalk.platform.transactions;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Raises refusals of the caller's transaction. */
@Interceptor
@Transactional(Transactional.TxType.MANDATORY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RefusalRaisedAfterMandatory extends RefusalRaised {}
