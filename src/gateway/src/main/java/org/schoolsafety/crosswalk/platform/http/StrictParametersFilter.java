package org.schoolsafety.crosswalk.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Refuses a query parameter that the resource method does not declare: a misspelt filter that is
 * silently ignored shows everything, which is worse than an error.
 */
@Provider
public class StrictParametersFilter implements ContainerRequestFilter {

  private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || method.isAnnotationPresent(AnyParameters.class)) {
      return;
    }
    Set<String> known = declared.computeIfAbsent(method, StrictParametersFilter::parametersOf);
    for (String name : request.getUriInfo().getQueryParameters().keySet()) {
      if (!known.contains(name)) {
        throw new ProblemException(
            ProblemType.UNKNOWN_PARAMETER,
            "There is no query parameter \"%s\" here. %s"
                .formatted(
                    name,
                    known.isEmpty()
                        ? "This address takes none."
                        : "Known: " + String.join(", ", known) + "."));
      }
    }
  }

  static Set<String> parametersOf(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        names.add(query.value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(parameter.getType(), names);
      }
    }
    return names;
  }

  private static void addFields(Class<?> bean, Set<String> names) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          names.add(query.value());
        }
      }
    }
  }
}
