package org.xinghe.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ImportPagesTests {

    private final MockMvc web;
    private final Doors doors;

    ImportPagesTests(ApplicationContext beans, MockMvc web) {
        Province.in(beans);
        this.web = web;
        this.doors = new Doors(web);
    }

    @Test
    void aFileIsSentItsBadRowsAreShownAndTheReturnedFileIsFetchedByTheSenderOnly() throws Exception {
        var columns = List.of("单位名称", "类型", "行政区划", "上级单位").stream()
                .map(title -> new SheetTable.Column(title, 20))
                .toList();
        var rows = List.of(List.of("交城县科协", "县科协", "交城县", "吕梁市科协"), List.of("坏单位", "天文台", "交城县", "吕梁市科协"));
        var cells = rows.stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
        var file = new MockMultipartFile(
                "file", "C:\\表\\吕梁.xlsx", null, Sheets.write(List.of(new SheetTable("表", columns, cells))));
        var sent = performMultipart("officer", file).andExpect(status().isSeeOther());
        var page = Objects.requireNonNull(sent.andReturn().getResponse().getHeader("Location"));

        perform("officer", get(page))
                .andExpect(content()
                        .string(allOf(containsString("吕梁.xlsx"), containsString("坏单位"), containsString("类型“天文台”不认识"))));
        var returned = perform("officer", get(page + "/file")).andReturn().getResponse();
        assertThat(returned.getHeader("Content-Disposition")).contains("attachment");
        assertThat(Sheets.read(returned.getContentAsByteArray())).isInstanceOf(SheetOutcome.Read.class);
        perform("officer.department", get(page)).andExpect(status().isNotFound());
        perform("officer.department", get(page + "/file")).andExpect(status().isNotFound());
        perform("taiyuan", get("/desk/units/import")).andExpect(status().isNotFound());
        perform("taiyuan", get("/desk/units/import/template")).andExpect(status().isNotFound());
        performMultipart("taiyuan", file).andExpect(status().isNotFound());
        performMultipart("officer", new MockMultipartFile("file", "a.xlsx", null, "not a sheet".getBytes()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不是 .xlsx 表格文件")));
    }

    @Test
    void anExportHoldsOnlyWhatOneMaySee() throws Exception {
        var bytes = perform("taiyuan", get("/desk/units/export"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(read.rows()).extracting(row -> row.cell(0)).containsExactly("太原市科学技术协会");
    }

    private ResultActions performMultipart(String person, MockMultipartFile file) throws Exception {
        return web.perform(multipart("/desk/units/imports")
                .file(file)
                .cookie(doors.sessionOf(person))
                .with(csrf()));
    }

    private ResultActions perform(String person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(doors.sessionOf(person)).with(csrf()));
    }
}
