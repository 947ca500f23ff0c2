//! Cost and routing.

use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::cost::{Bill, BreakEven, Cost, CostAnswer, Place, Plan, Rented, Route, api_prices};
use rooftop_core::format::{fixed, short, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::Usd;

/// Title and description of the page.
pub(super) fn cost_meta() -> (&'static str, &'static str) {
    (
        "自有机器、租用 GPU 还是 API：要花多少钱？ – Rooftop",
        "机器在使用年限内的价格和电费，与按小时租用 GPU、按 token 付费的 API 相比：回本时间及其区间，以及哪种\
         工作该放在哪里。每个价格都可以改写。",
    )
}

/// Heading and prose.
pub(super) fn cost_prose() -> (&'static str, &'static [&'static str]) {
    (
        "自己买、租用，还是调用 API？",
        &[
            "机器的价格摊在使用它的年数里，不管它是否在工作；工作时还要电费。API 按 token 收费；租用的 GPU 处\
             理同样的调用，一个接一个，按工作的秒数收费。从不关机的租用 GPU 每月要付 730 小时，而同时服务许多\
             人的 GPU 每个 token 更便宜：见多人服务的页面。",
            "价格是带日期的数据，读自服务商、厂商和商店的页面；租用的 GPU 取最便宜的一档。价格常变，所以每一\
             个都可以改写。0 表示未知。",
            "分配时先把私密的工作放到机器上，再放那些占用机器一小时、若用 API 则花费最多的工作，直到排满它的\
             一天。在机器上耗时太久的工作交给 API；不能在机器上及时完成的私密工作无处可去，表中会注明。",
        ],
    )
}

/// The answer.
pub fn cost_report(question: &Cost, answer: &CostAnswer) -> Report {
    let (lead, rest) = sentence(question, answer);
    let mut tables = vec![bills(question, answer), break_even(question, answer), rentals(answer)];
    tables.extend(providers(question));
    tables.extend([routing(question, answer), machines(answer)]);
    Report {
        lead,
        rest,
        tables,
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        ..Report::default()
    }
}

/// Title of the chart.
pub fn spent_title() -> &'static str {
    "到那时花了多少"
}

/// Along the bottom.
pub fn spent_days() -> &'static str {
    "这样调用的天数"
}

/// Upwards.
pub fn spent_axis() -> &'static str {
    "美元"
}

/// Names of the curves.
pub fn spent_lines() -> [&'static str; 3] {
    ["自有", "API", "租用"]
}

/// The chart in words.
pub fn spent_summary(question: &Cost, answer: &CostAnswer) -> String {
    let paid = |what: &str, it: &Option<BreakEven>| match it {
        None => format!("与{what}相比没有回本时间：某个价格、速度或功率未知。"),
        Some(it) if it.days.mid.is_infinite() => format!("与{what}相比，机器永远不会回本。"),
        Some(it) => format!("与{what}相比，机器的回本时间为 {}。", day_range(it.days)),
    };
    format!(
        "每天 {} 次调用。{}{}",
        fixed(question.calls, 0),
        paid(" API ", &answer.against_api),
        paid("租用", &answer.against_rent)
    )
}

/// "$1,234", "$0.0123".
pub fn usd(price: Usd) -> String {
    match price.get() {
        p if p < 0.01 => format!("${}", significant(p, 2)),
        p if p < 100.0 => format!("${}", fixed(p, 2)),
        p => format!("${}", significant(p, 3)),
    }
}

/// "$12.30（$11.00–$14.00）".
pub fn usd_range(it: Range<Usd>) -> String {
    if it.low == it.high {
        usd(it.mid)
    } else {
        format!("{}（{}–{}）", usd(it.mid), usd(it.low), usd(it.high))
    }
}

fn not_known() -> String {
    "未知".to_owned()
}

fn range(it: Option<Range<Usd>>) -> String {
    it.map_or_else(not_known, usd_range)
}

fn sum(it: Option<Usd>) -> String {
    it.map_or_else(not_known, usd)
}

fn days(days: f64) -> String {
    match days {
        d if d.is_infinite() => "永不".to_owned(),
        d if d > 730.0 => format!("{} 年", significant(d / 365.0, 2)),
        d => format!("{} 天", significant(d, 2)),
    }
}

fn day_range(it: Range<f64>) -> String {
    format!("{}（{}–{}）", days(it.mid), days(it.low), days(it.high))
}

fn hours_range(it: Range<f64>) -> String {
    let hours = |hours: f64| if hours.is_finite() { significant(hours, 2) } else { "永不".to_owned() };
    format!("{}（{}–{}）", hours(it.mid), hours(it.low), hours(it.high))
}

fn sentence(question: &Cost, answer: &CostAnswer) -> (String, String) {
    let device = question.scenario.device.name();
    let unknown = |rest: String| ("未知。".to_owned(), rest);
    if question.price <= 0.0 {
        return unknown(format!("数据中没有 {device} 的价格：请在上方填写。"));
    }
    let Some(BreakEven { days: it, .. }) = answer.against_api else {
        return unknown("速度、功率或 API 的价格未知，所以没有回本时间。".to_owned());
    };
    let calls = fixed(question.calls, 0);
    if it.mid.is_infinite() {
        return (
            "永远不会。".to_owned(),
            format!("每天 {calls} 次调用时，仅 {device} 的电费就高于 API 的费用。"),
        );
    }
    let life = if it.mid > question.life_years * 365.0 { "，长于它的使用年限" } else { "" };
    (
        format!("{}。", days(it.mid)),
        format!(
            "每天 {calls} 次调用时，以本来要付给 API 的钱计算，{device} 的回本时间为 {}–{}{life}。",
            days(it.low),
            days(it.high)
        ),
    )
}

fn bills(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |name: String, bill: Option<&Bill>| {
        vec![
            name,
            range(bill.map(|it| it.month)),
            range(bill.and_then(|it| it.call)),
            range(bill.and_then(|it| it.million)),
        ]
    };
    let chosen = answer.rented.iter().find(|it| it.chosen);
    let rows = [
        row(format!("{}：价格和电费", question.scenario.device.name()), answer.own.as_ref()),
        row("API".to_owned(), answer.api.as_ref()),
    ];
    let rented = chosen.map(|it| row(format!("{}，租用", it.device.name()), it.bill.as_ref()));
    let columns = ["项目", "每月", "每次调用", "每百万个生成的 token，含其提示词"];
    Table::new("这些调用要花多少钱", &columns, rows.into_iter().chain(rented).collect())
}

fn break_even(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |name: &str, it: &Option<BreakEven>| {
        let it = it.as_ref();
        vec![
            name.to_owned(),
            it.map_or_else(not_known, |it| day_range(it.days)),
            it.and_then(|it| it.hours).map_or_else(not_known, hours_range),
        ]
    };
    let life = question.life_years * 365.0;
    let work = answer.hours_a_day.map_or_else(not_known, |it| hours_range(it.map(|it| it * life)));
    let rows = vec![
        row("与 API 相比回本", &answer.against_api),
        row("与租用相比回本", &answer.against_rent),
        vec!["使用年限".to_owned(), days(life), work],
    ];
    Table::new("回本", &["项目", "多久之后", "其间工作的小时数"], rows)
}

fn rentals(answer: &CostAnswer) -> Table {
    let row = |it: &Rented| {
        vec![
            it.device.name().to_owned(),
            format!("{}，{}，{}", usd(it.hour), it.rental.provider, it.rental.dated),
            it.quantization.unwrap_or("放不下").to_owned(),
            it.speed.map_or_else(
                || if it.quantization.is_some() { "未实测".to_owned() } else { "–".to_owned() },
                |it| super::super::charts::number_with_range(it.low.get(), it.mid.get(), it.high.get()),
            ),
            range(it.bill.map(|it| it.month)),
            range(it.bill.and_then(|it| it.million)),
        ]
    };
    let columns = ["GPU", "每小时", "模型格式", "token/秒", "每月", "每百万个生成的 token"];
    let heading = "租用的 GPU：同样的调用，一个接一个，按秒付费";
    Table::new(heading, &columns, answer.rented.iter().map(row).collect())
}

fn providers(question: &Cost) -> Option<Table> {
    let model = question.scenario.model;
    let rows = api_prices(model).map(|it| {
        let price = |price: Usd| format!("${}", short(price.get()));
        vec![it.provider.to_owned(), price(it.input), price(it.output), it.dated.to_owned()]
    });
    let rows: Vec<_> = rows.collect();
    let columns = ["服务商", "每百万个读取的 token", "每百万个生成的 token", "日期"];
    (!rows.is_empty()).then(|| Table::new(&format!("数据中 {} 的价格", model.name()), &columns, rows))
}

fn work_name(route: &Route) -> String {
    format!("{} × {}", fixed(route.work.calls, 0), route.work.model.name())
}

fn routing(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |route: &Route| {
        let place = match route.place {
            Place::Here => "这台机器",
            Place::Api => "API",
            Place::Nowhere => "无处可去：私密，且在这里不能及时完成",
            Place::Unpriced => "API，价格未知",
        };
        let here = match (route.quantization, route.seconds) {
            (None, _) => "放不下".to_owned(),
            (Some(quantization), None) => format!("{quantization}，速度未实测"),
            (Some(quantization), Some(it)) => format!(
                "{quantization}，{} 秒（{}–{}）",
                significant(it.mid, 2),
                significant(it.low, 2),
                significant(it.high, 2)
            ),
        };
        let hours = route.hours.map_or_else(|| "–".to_owned(), |hours| significant(hours, 2));
        vec![work_name(route), place.to_owned(), here, hours, range(route.electricity), sum(route.api)]
    };
    let columns =
        ["每天的调用", "去处", "在这里一次调用", "在这里每天小时数", "在这里的电费，每月", "API，每月"];
    let heading = format!("有 {} 时，哪种工作该放在哪里", question.scenario.device.name());
    Table::new(&heading, &columns, answer.here.routes.iter().map(row).collect())
}

fn machines(answer: &CostAnswer) -> Table {
    let row = |plan: &Plan| {
        let at = |place| {
            let names: Vec<_> =
                plan.routes.iter().filter(|route| route.place == place).map(work_name).collect();
            if names.is_empty() { "–".to_owned() } else { names.join("，") }
        };
        vec![
            plan.machine.map_or_else(|| "没有机器".to_owned(), |machine| machine.name()),
            at(Place::Here),
            significant(plan.hours, 2),
            at(Place::Nowhere),
            sum(plan.price),
            range(plan.electricity),
            sum(plan.api),
            range(plan.total),
        ]
    };
    let columns =
        ["机器", "在它上面运行", "每天小时数", "无处可去", "价格，每月", "电费", "API", "总计，每月"];
    let rows = [&answer.without, &answer.here, &answer.there].map(row);
    Table::new("换一台机器会改变什么", &columns, rows.to_vec())
}

fn notes(question: &Cost, answer: &CostAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |text: &str| notes.push(text.to_owned());
    if answer.hours_a_day.is_some_and(|hours| hours.mid > 24.0) {
        note("这么多调用需要一天以上：一台机器一个接一个地做不完。");
    }
    if !answer.estimate.fit.fits() {
        note("这台机器放不下该模型：速度和费用按内存更多的机器给出。");
    }
    if question.api.input + question.api.output <= 0.0 {
        note("数据中没有该模型按 token 计的价格：请在上方填写。");
    }
    if answer.without.routes.iter().any(|route| route.place == Place::Nowhere) {
        note("无处可去的是没有机器能及时完成的私密工作；它不花钱，也没有被完成。");
    }
    notes
}
