package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

class StrictParametersFilterTest {

  @Test
  void parameters_of_a_method_and_of_its_bean_are_known_and_path_parameters_are_not()
      throws Exception {
    var method = Sample.class.getDeclaredMethod("list", String.class, String.class, Query.class);

    var known = StrictParametersFilter.parametersOf(method);

    assertThat(known).containsExactly("cursor", "q", "size");
  }

  static class Sample {
    void list(@PathParam("id") String id, @QueryParam("q") String q, @BeanParam Query query) {}
  }

  static class Paged {
    @QueryParam("cursor")
    String cursor;
  }

  static class Query extends Paged {
    @QueryParam("size")
    int size;
  }
}
